import { ToonKnop as Knop, type ToonKnopProps } from '../../tonen/ToonKnop.tsx';
import { useTonen } from '../../tonen/use-tonen.ts';
import { useRonde } from './use-ronde.ts';

/** Puts one thing of this ronde forward on the zaal. */
export function ToonKnop(props: Omit<ToonKnopProps, 'tonen'>) {
  return <Knop {...props} tonen={useTonen(useRonde())} />;
}
