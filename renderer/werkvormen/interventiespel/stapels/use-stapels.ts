import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import type { Bord, Briefje } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { createId } from '../../../store/ids.ts';
import { createElementen, type Elementen } from '../../slepen/elementen.ts';
import { createOnderweg } from '../../slepen/onderweg.ts';
import type { Opmeting, SchermPunt, Worp } from '../../slepen/sleep.ts';
import { type Lucht, useLucht } from '../../slepen/use-lucht.ts';
import type { SleepChannel, SleepMelding } from '../../werkvorm-scherm.ts';
import { type Indeling, layoutStapels, NIEUWE_STAPEL, tegelAt } from './indeling.ts';
import { applyOnderweg, LEGGEN, type StapelPlek, toPlekken } from './plekken.ts';

/** The piles as this window shows them: what is stored, and on top of it its own latest moves. */
export interface StapelsModel {
  readonly bord: Bord;
  readonly indeling: Indeling;
  readonly elementen: Elementen;
  readonly lucht: Lucht;
  /** The slips in the air, by the hand of this window and of the other one. */
  readonly opgetild: Briefje | null;
  readonly gesleept: Briefje | null;
  readonly place: (id: string, plek: StapelPlek, isToets?: boolean) => void;
  /** Begins a pile with this slip; gives its id. */
  readonly begin: (id: string) => string;
}

export interface StapelsOpties {
  readonly bord: Bord;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly sleep: SleepChannel;
  /** A drag began a new pile. */
  readonly onBegonnen?: (stapelId: string) => void;
}

/** Makes the board of one window. */
export function useStapels({ bord: stored, act, sleep, onBegonnen }: StapelsOpties): StapelsModel {
  const [elementen] = useState(createElementen);
  const [onderweg] = useState(() => createOnderweg(LEGGEN));
  useEffect(() => {
    onderweg.connect(act);
  }, [onderweg, act]);
  useEffect(() => {
    onderweg.receive(toPlekken(stored));
  }, [onderweg, stored]);
  const moves = useSyncExternalStore(onderweg.subscribe, onderweg.getSnapshot);
  const bord = useMemo(() => applyOnderweg(stored, moves), [stored, moves]);
  const indeling = useMemo(() => layoutStapels(bord.stapels.length), [bord.stapels.length]);
  const begin = useCallback(
    (id: string) => {
      const stapelId = createId();
      void act({ type: 'stapelToegevoegd', id: stapelId, naam: '', situatieId: id });
      return stapelId;
    },
    [act],
  );
  const lucht = useLucht({
    grip: 'hand',
    measure: useCallback(() => measureBord(elementen), [elementen]),
    isGelegd: useCallback((id: string) => onderweg.find(id) !== null, [onderweg]),
    sleep,
    onWorp: useCallback(
      (id: string, worp: Worp, hand: SchermPunt) => {
        if (worp.soort === 'bak') {
          onderweg.place(id, null);
          return;
        }
        const doel = findDoel(hand, id);
        if (doel === NIEUWE_STAPEL) {
          // Begun whether or not anybody wants to know: an argument of an optional call is not evaluated without one.
          const stapelId = begin(id);
          onBegonnen?.(stapelId);
        } else if (doel !== null) onderweg.place(id, doel);
      },
      [onderweg, begin, onBegonnen],
    ),
    onGelegd: doNothing,
    onSleep: useCallback(
      (melding: SleepMelding) => markDoel(elementen, indeling, melding),
      [elementen, indeling],
    ),
  });
  const find = (id: string | null): Briefje | null =>
    id === null
      ? null
      : ([bord.los, ...bord.stapels.map(({ briefjes }) => briefjes)].flat().find((each) => each.id === id) ??
        null);
  return {
    bord,
    indeling,
    elementen,
    lucht,
    opgetild: find(lucht.opgetild),
    gesleept: find(lucht.gesleept),
    place: onderweg.place,
    begin,
  };
}

function doNothing(): void {}

/** The whole board is -1..1 in both directions. */
function measureBord(elementen: Elementen): Opmeting | null {
  const measured = elementen.measure({ breedte: 1, hoogte: 1, maat: 0, minMaat: 0 });
  if (measured === null) return null;
  const { width: breedte, height: hoogte } = measured.plot;
  return { ...measured, vlak: { breedte, hoogte, maat: 0, minMaat: 0 } };
}

/** What lies under the hand when a slip is let go: another slip, a pile, or the place for a new one. */
function findDoel({ x, y }: SchermPunt, id: string): StapelPlek | typeof NIEUWE_STAPEL {
  const element = document.elementFromPoint(x, y);
  const stapelId = element?.closest<HTMLElement>('[data-stapel]')?.dataset['stapel'];
  if (stapelId === undefined) return null;
  if (stapelId === NIEUWE_STAPEL) return NIEUWE_STAPEL;
  const opId = element?.closest<HTMLElement>('[data-kaart]')?.dataset['kaart'] ?? null;
  return { stapelId, opId: opId === id ? null : opId };
}

/** Shows on which pile the slip would come, by an attribute and not by a render. */
function markDoel(elementen: Elementen, indeling: Indeling, { x, y, isEind }: SleepMelding): void {
  const plot = elementen.findPlot();
  if (plot === null) return;
  const index = isEind ? null : tegelAt(indeling, { x, y });
  const doel = index === null ? null : (plot.children.item(index) ?? null);
  const current = plot.querySelector(':scope > [data-doel]');
  if (current === doel) return;
  current?.removeAttribute('data-doel');
  doel?.setAttribute('data-doel', '');
}
