import type { Onderdeel, Ronde } from '../domain/bijeenkomst.ts';
import { listRondes } from '../domain/programma.ts';
import type { Bijdrage, Foto } from '../domain/rondom.ts';
import { sortByVolgorde } from '../domain/volgorde.ts';
import { dropEmptyColumns, kop, nestKoppen, onder, tabel, type VerslagBlok } from './blokken.ts';
import { afzenderNaam, type VerslagContext } from './bron.ts';
import { isBegonnen, isBezocht, isNietGedaan, nietGedaan } from './programma.ts';
import type { AnyWerkvorm, People } from '../werkvormen/werkvorm.ts';

/** What an onderdeel left behind: its werkvormen, what was said, and the photos. Empty when it left nothing. */
export function onderdeelBlokken(context: VerslagContext, onderdeel: Onderdeel): VerslagBlok[] {
  const rondes = listRondes(context.state, onderdeel.id);
  return [
    ...rondes.flatMap((ronde) => rondeBlokken(context, ronde, rondes.length === 1 ? onderdeel.titel : null)),
    ...onder(
      kop(2, 'Wat er gezegd is'),
      bijdrageBlokken(context, (each) => each.onderdeelId === onderdeel.id && each.rondeId === null),
    ),
    ...onder(
      kop(2, 'Foto’s'),
      sortByVolgorde(context.state.fotos)
        .filter(({ onderdeelId }) => onderdeelId === onderdeel.id)
        .map(fotoBlok),
    ),
  ];
}

/** `titel` of the onderdeel when this is all there is in it: a heading that says the same is not written twice. */
function rondeBlokken(context: VerslagContext, ronde: Ronde, titel: string | null): VerslagBlok[] {
  const werkvorm = context.find(ronde.werkvorm);
  const state = werkvorm.parse(ronde.state, ronde.versie);
  const isZelfde = titel === werkvorm.naam;
  const opbrengst = nestKoppen(werkvorm.opbrengst(state, context.people), isZelfde ? 1 : 2);
  const gezegd = bijdrageBlokken(context, (each) => each.rondeId === ronde.id);
  const isGevuld = gezegd.length > 0 || !isAlsBegonnen(werkvorm, state, context.people);
  const inhoud = [
    ...opbrengst.map((blok) => (blok.soort === 'tabel' ? dropEmptyColumns(blok) : blok)),
    ...onder(kop(isZelfde ? 2 : 3, 'Wat er gezegd is'), gezegd),
  ];
  return [
    ...(isZelfde ? [] : [kop(2, werkvorm.naam)]),
    ...nietGedaan(context, ronde, isGevuld),
    ...(isGevuld || !isBegonnen(context) || isBezocht(context, { rondeId: ronde.id }) ? inhoud : []),
  ];
}

/** Whether a ronde leaves behind what it leaves when it has only begun: that nothing is there yet. */
function isAlsBegonnen(werkvorm: AnyWerkvorm, state: unknown, people: People): boolean {
  const leeg = werkvorm.opbrengst(werkvorm.initialState(werkvorm.standaardOpties), people);
  return JSON.stringify(werkvorm.opbrengst(state, people)) === JSON.stringify(leeg);
}

/** Whether a block is something that was made, rather than a heading or what was not done. */
export const isOpbrengst = (blok: VerslagBlok): boolean => blok.soort !== 'kop' && !isNietGedaan(blok);

function bijdrageBlokken(context: VerslagContext, isHere: (bijdrage: Bijdrage) => boolean): VerslagBlok[] {
  const bijdragen = sortByVolgorde(context.state.bijdragen).filter(
    (bijdrage) => bijdrage.tekst.trim() !== '' && isHere(bijdrage),
  );
  if (bijdragen.length === 0) return [];
  const rijen = bijdragen.map(({ tekst, van }) => [tekst, afzenderNaam(context, van)]);
  if (rijen.some(([, van]) => van !== '')) {
    return tabel(
      'Wat er gezegd is',
      [
        ['Bijdrage', 3],
        ['Van', 1],
      ],
      rijen,
    );
  }
  return [{ soort: 'lijst', genummerd: false, items: bijdragen.map(({ tekst }) => tekst) }];
}

function fotoBlok({ afbeeldingId, breedte, hoogte, bijschrift }: Foto): VerslagBlok {
  return {
    soort: 'afbeelding',
    bron: { soort: 'bestand', id: afbeeldingId },
    verhouding: breedte / hoogte,
    alt: bijschrift.trim() === '' ? 'Foto van een flap' : `Foto van een flap: ${bijschrift}`,
    bijschrift,
  };
}
