import { formatTijd } from '../../../shared/domain/begintijden.ts';
import type { Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import type { OnderdeelTijd } from '../../../shared/domain/verloop.ts';

/**
 * What stands below an onderdeel in the programma: left out, how long it took, or what was promised when that is not what
 * is to be expected. Empty when there is nothing to say.
 * @param isProef the programma is being tried out at another time of the day: what was planned says nothing then
 */
export function describeTijd(
  onderdeel: Pick<Onderdeel, 'isOvergeslagen' | 'vasteStart'>,
  tijd: OnderdeelTijd | undefined,
  isBegonnen: boolean,
  isProef: boolean,
): string {
  if (onderdeel.isOvergeslagen || (isBegonnen && tijd?.status === 'overgeslagen')) return 'overgeslagen';
  if (tijd === undefined || !isBegonnen) return onderdeel.vasteStart === null ? '' : 'vaste start';
  if (tijd.geplandStart === null || tijd.geplandEind === null) return 'erbij gekomen';
  if (tijd.werkelijkStart !== null && tijd.werkelijkEind !== null) {
    const took = Math.round(tijd.werkelijkEind - tijd.werkelijkStart);
    const planned = tijd.geplandEind - tijd.geplandStart;
    return planned === 0 ? `duurde ${String(took)} min` : `duurde ${String(took)} van ${String(planned)} min`;
  }
  const isAnders = !isProef && formatTijd(tijd.geplandStart) !== formatTijd(tijd.verwachtStart);
  return isAnders ? `gepland ${formatTijd(tijd.geplandStart)}` : '';
}
