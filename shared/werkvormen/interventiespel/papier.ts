import type { PapierBlad, PapierVeld } from '../../papier/blad.ts';
import { INHOUD, listStappen } from './inhoud.ts';
import { listOnderwerpen } from './onderwerpen.ts';
import type { State } from './state.ts';

/** More than this nobody fills in in ten minutes. */
const MAX_OP_PAPIER = 24;

/**
 * A form to write situations on; and, when the group has laid them on piles, one with those to write interventions at.
 * Before that the situations are what somebody wrote unseen, and so on no paper.
 */
export function listPapier(state: State): readonly PapierBlad[] {
  const [situaties, , interventies] = listStappen(state.metVerdieping);
  const opdracht = (stap: { readonly opdracht: string } | undefined): string => stap?.opdracht ?? '';
  const blad = {
    id: 'situaties',
    naam: 'Situaties',
    uitleg: 'Om alleen in te vullen. Typ daarna over wat er staat.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'formulier',
      titel: INHOUD.naam,
      inleiding: opdracht(situaties),
      van: 'naam',
      velden: [{ soort: 'regels', vraag: 'Situaties', uitleg: 'Noem geen namen.', aantal: 10 }],
      bron: INHOUD.bronvermelding,
    },
  } satisfies PapierBlad;
  if (Object.keys(state.stapels).length === 0) return [blad];
  const onderwerpen = listOnderwerpen(state);
  const uitleg = 'Met wat er op de stapels ligt, om alleen interventies bij te schrijven.';
  const velden = onderwerpen.slice(0, MAX_OP_PAPIER).map(
    ({ naam, situaties: bij }): PapierVeld => ({
      soort: 'regels',
      vraag: naam,
      uitleg: bij.slice(0, 4).join(' '),
      aantal: 3,
    }),
  );
  return [
    blad,
    {
      ...blad,
      id: 'interventies',
      naam: 'Interventies',
      uitleg:
        onderwerpen.length > MAX_OP_PAPIER
          ? `${uitleg} De eerste ${String(MAX_OP_PAPIER)} van ${String(onderwerpen.length)}; kies ‘Per stapel’ voor minder.`
          : uitleg,
      inhoud: { ...blad.inhoud, inleiding: opdracht(interventies), velden },
    },
  ];
}
