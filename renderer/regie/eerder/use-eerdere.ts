import { useEffect, useState } from 'react';
import type { EerdereKaart, EerdereRonde } from '../../../shared/domain/eerder.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

/** The bijeenkomsten of this groep before this one, the newest first; none while that is not known yet. */
export function useEerdere(): readonly EerdereKaart[] {
  const { ask, meldingen } = useRegie();
  const { id, state } = useBijeenkomst();
  const { datum } = state;
  const [eerdere, setEerdere] = useState<readonly EerdereKaart[]>([]);
  useEffect(() => {
    let isGone = false;
    ask('listEerdere', { bijeenkomstId: id }).then(
      ({ bijeenkomsten }) => {
        if (!isGone) setEerdere(bijeenkomsten);
      },
      (error: unknown) => {
        if (!isGone) meldingen.addError(error);
      },
    );
    return () => {
      isGone = true;
    };
    // On another date other bijeenkomsten come before this one.
  }, [ask, meldingen, id, datum]);
  return eerdere;
}

/** What one of them left behind; null while it is being read. */
export function useEerdereRondes(eerderId: string | null): readonly EerdereRonde[] | null {
  const { ask, meldingen } = useRegie();
  const { id } = useBijeenkomst();
  const [found, setFound] = useState<{ eerderId: string; rondes: readonly EerdereRonde[] } | null>(null);
  useEffect(() => {
    if (eerderId === null) return undefined;
    let isGone = false;
    ask('getEerdere', { bijeenkomstId: id, eerderId }).then(
      ({ rondes }) => {
        if (!isGone) setFound({ eerderId, rondes });
      },
      (error: unknown) => {
        if (!isGone) meldingen.addError(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [ask, meldingen, id, eerderId]);
  return found !== null && found.eerderId === eerderId ? found.rondes : null;
}

/** So many bijeenkomsten back there may be something to go on with: a traject is six of them. */
const MOST_EERDERE = 12;

/** An earlier bijeenkomst with what it left behind. */
export interface EerdereMetRondes {
  readonly datum: string;
  readonly rondes: readonly EerdereRonde[];
}

/** What the earlier bijeenkomsten left behind, the newest first; none while that is being read. */
export function useRecenteRondes(): readonly EerdereMetRondes[] {
  const { ask, meldingen } = useRegie();
  const { id } = useBijeenkomst();
  const eerdere = useEerdere();
  const [found, setFound] = useState<readonly EerdereMetRondes[]>([]);
  useEffect(() => {
    let isGone = false;
    const readOne = async ({ id: eerderId, datum }: EerdereKaart): Promise<EerdereMetRondes> => {
      const { rondes } = await ask('getEerdere', { bijeenkomstId: id, eerderId });
      return { datum, rondes };
    };
    Promise.all(eerdere.slice(0, MOST_EERDERE).map(readOne)).then(
      (all) => {
        if (!isGone) setFound(all);
      },
      (error: unknown) => {
        if (!isGone) meldingen.addError(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [ask, meldingen, id, eerdere]);
  return found;
}
