import { useMemo, useState } from 'react';
import type { PapierBlad } from '../../../shared/papier/blad.ts';
import { listPapierBronnen, type PapierBron } from '../../../shared/papier/bronnen.ts';
import type { PapierKeuze } from '../../../shared/papier/keuze.ts';
import { type GekozenBlad, proposeAantal } from '../../../shared/papier/layout-papier.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { useBijeenkomst, usePeople } from '../bijeenkomst/use-bijeenkomst.ts';

/** A sheet as it stands in the list: chosen or not, and how many. */
export interface PapierRegel {
  readonly sleutel: string;
  readonly rondeId: string | null;
  readonly blad: PapierBlad;
  readonly isGekozen: boolean;
  readonly aantal: number;
}

export interface PapierStand {
  readonly bronnen: readonly { readonly titel: string; readonly regels: readonly PapierRegel[] }[];
  readonly gekozen: readonly PapierRegel[];
  choose(regel: PapierRegel, isGekozen: boolean): void;
  setAantal(regel: PapierRegel, aantal: number): void;
}

interface Wens {
  readonly isGekozen: boolean;
  readonly aantal: number;
}

/** What can be printed for the open bijeenkomst, and what was chosen; at first what belongs to the ronde of now. */
export function usePapier(): PapierStand {
  const { state, groep } = useBijeenkomst();
  const people = usePeople();
  const [wensen, setWensen] = useState<Readonly<Record<string, Wens>>>({});
  const bronnen = useMemo(
    () => listPapierBronnen({ state, people, groep: groep.naam }, findWerkvorm),
    [state, people, groep.naam],
  );
  const rijen = bronnen.map((bron, index) => ({
    titel: bron.titel,
    regels: bron.bladen.map((blad) => makeRegel(bron, index, blad)),
  }));

  function makeRegel({ rondeId }: PapierBron, index: number, blad: PapierBlad): PapierRegel {
    const sleutel = `${String(index)}/${rondeId ?? ''}/${blad.id}`;
    const wens = wensen[sleutel] ?? {
      isGekozen: rondeId !== null && rondeId === state.positie?.rondeId,
      aantal: proposeAantal(blad, people.aanwezig.length),
    };
    return { sleutel, rondeId, blad, ...wens };
  }
  const wish = ({ sleutel, isGekozen, aantal }: PapierRegel, wens: Partial<Wens>): void => {
    setWensen((before) => ({ ...before, [sleutel]: { isGekozen, aantal, ...wens } }));
  };
  return {
    bronnen: rijen,
    gekozen: rijen.flatMap(({ regels }) => regels.filter(({ isGekozen }) => isGekozen)),
    choose: (regel, isGekozen) => {
      wish(regel, { isGekozen });
    },
    setAantal: (regel, aantal) => {
      wish(regel, { aantal, isGekozen: true });
    },
  };
}

/** The choice as it is asked for. */
export const toKeuze = (gekozen: readonly PapierRegel[]): PapierKeuze =>
  gekozen.map(({ rondeId, blad, aantal }) => ({ rondeId, bladId: blad.id, aantal }));

/** A line of the list as it is laid out. */
export const toBlad = ({ blad, aantal }: PapierRegel): GekozenBlad => ({ inhoud: blad.inhoud, aantal });
