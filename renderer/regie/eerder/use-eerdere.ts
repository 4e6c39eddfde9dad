import { useEffect, useState } from 'react';
import type { EerdereKaart, EerdereRonde } from '../../../shared/domain/eerder.ts';
import { useRegie } from '../../store/use-regie.ts';
import { whenAnswered } from '../../store/when-answered.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

/** The bijeenkomsten of this groep before this one, the newest first; none while that is not known yet. */
export function useEerdere(): readonly EerdereKaart[] {
  const {
    ask,
    meldingen: { addError },
  } = useRegie();
  const { id, state } = useBijeenkomst();
  const { datum } = state;
  const [eerdere, setEerdere] = useState<readonly EerdereKaart[]>([]);
  useEffect(() => {
    return whenAnswered(
      ask('listEerdere', { bijeenkomstId: id }),
      ({ bijeenkomsten }) => setEerdere(bijeenkomsten),
      addError,
    );
    // On another date other bijeenkomsten come before this one.
  }, [ask, addError, id, datum]);
  return eerdere;
}

/** What one of them left behind; null while it is being read. */
export function useEerdereRondes(eerderId: string | null): readonly EerdereRonde[] | null {
  const {
    ask,
    meldingen: { addError },
  } = useRegie();
  const { id } = useBijeenkomst();
  const [found, setFound] = useState<{ eerderId: string; rondes: readonly EerdereRonde[] } | null>(null);
  useEffect(() => {
    if (eerderId === null) return undefined;
    return whenAnswered(
      ask('getEerdere', { bijeenkomstId: id, eerderId }),
      ({ rondes }) => setFound({ eerderId, rondes }),
      addError,
    );
  }, [ask, addError, id, eerderId]);
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
  const {
    ask,
    meldingen: { addError },
  } = useRegie();
  const { id } = useBijeenkomst();
  const eerdere = useEerdere();
  const [found, setFound] = useState<readonly EerdereMetRondes[]>([]);
  useEffect(() => {
    const readOne = async ({ id: eerderId, datum }: EerdereKaart): Promise<EerdereMetRondes> => {
      const { rondes } = await ask('getEerdere', { bijeenkomstId: id, eerderId });
      return { datum, rondes };
    };
    return whenAnswered(
      Promise.all(eerdere.slice(0, MOST_EERDERE).map(readOne)),
      (all) => setFound(all),
      addError,
    );
  }, [ask, addError, id, eerdere]);
  return found;
}
