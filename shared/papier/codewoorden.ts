import { nameKring } from '../domain/inlevering.ts';
import type { Ronde } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, listStappen } from '../domain/programma.ts';
import { listBriefjes, MEESTE_BRIEFJES } from '../inhoud/codewoordbriefjes.ts';
import type { PapierBlad } from './blad.ts';
import { countPerBlad, KAART_RASTER } from './maten.ts';

/** For who comes late, and so that the last one can choose too. */
const RESERVE = 4;

/**
 * Slips with a code word, for a ronde in which people write to each other without names; none for any other, nor when it
 * is closed. Every word is there once, and nothing says who drew which.
 */
export function listCodewoordBladen(
  ronde: Ronde,
  aanwezig: number,
  find: FindWerkvorm,
): readonly PapierBlad[] {
  const wisseling = find(ronde.werkvorm).invoer?.wisseling;
  const isZonderNaam =
    wisseling !== undefined &&
    listStappen(ronde, find).some(({ id }) => wisseling.fase(ronde.state, id) !== null);
  if (!isZonderNaam) return [];
  const perBlad = countPerBlad(KAART_RASTER);
  const aantal = Math.min(MEESTE_BRIEFJES, Math.ceil((aanwezig + RESERVE) / perBlad) * perBlad);
  return [
    {
      id: 'codewoorden',
      naam: 'Briefjes met een codewoord',
      uitleg: 'Acht op een A4. Knip ze los, vouw ze dicht en laat iedereen er één trekken.',
      aantal: 'een',
      inhoud: {
        soort: 'kaarten',
        kenmerk: find(ronde.werkvorm).naam,
        isEenmalig: true,
        kaarten: listBriefjes(nameKring(ronde.id))
          .slice(0, aantal)
          .map((codewoord) => ({
            nummer: '',
            titel: codewoord,
            tekst:
              'Dit is jouw codewoord: typ het op het invoerscherm bij ‘Ik heb al een codewoord’, bewaar het briefje tot het einde en laat het aan niemand zien.',
          })),
      },
    },
  ];
}
