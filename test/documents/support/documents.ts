import { strFromU8, unzipSync } from 'fflate';
import { renderSvg } from '../../../electron/data/documents/afbeelding.ts';
import { type BeeldenOpties, makeBeeldenDocument } from '../../../electron/data/documents/beelden.ts';
import voorbeeld from '../../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import { type Beeld, createBeeld, STANDAARD_LABELS } from '../../../shared/werkvormen/goed-werk/beeld.ts';

/** A plain drawing: rendering one of the app's own for every document would take most of the time of these tests. */
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h2v2H0z"/></svg>';
const PHOTO = renderSvg(DRAWING, 2);

/** Options as the app gives them, with one drawing and one picture. */
export const OPTIES: BeeldenOpties = {
  labels: STANDAARD_LABELS,
  groep: 'Team Oost',
  datum: '2026-11-22',
  titel: 'Beelden van Goed Werk Team Oost',
  metMakers: true,
  loadImage: (afbeelding) =>
    Promise.resolve(
      afbeelding.soort === 'tekening'
        ? { afbeelding: { soort: 'svg', data: DRAWING }, alt: 'Een deur op een kier.' }
        : { afbeelding: { soort: 'png', data: PHOTO }, alt: null },
    ),
};

/** The document with these Beelden. */
export const makeDocx = (
  beelden: readonly Beeld[],
  opties: Partial<BeeldenOpties> = {},
): Promise<Uint8Array> => makeBeeldenDocument(beelden, { ...OPTIES, ...opties });

/** The parts of a .docx by their path, as text. */
export function readParts(docx: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The pictures in a .docx by their path. */
export function readPictures(docx: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).filter(([path]) => path.startsWith('word/media/')),
  );
}

/** The text of a document's body and of its footers, one paragraph a line, entities resolved. */
export function readText(docx: Uint8Array): string {
  const parts = readParts(docx);
  const names = Object.keys(parts).filter((path) => /^word\/(document|footer\d*)\.xml$/.test(path));
  return (
    names
      .map((path) => parts[path] ?? '')
      .join('')
      // Word shows a newline inside a run as a space.
      .replace(/\n/g, ' ')
      .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&')
  );
}

const bron = voorbeeld.beeldVanGoedWerk;

/** The Beeld of the example bijeenkomst. */
export const VOORBEELD: Beeld = {
  ...createBeeld(bron.id),
  titel: bron.titel,
  kernuitspraak: bron.kernuitspraak,
  afbeelding: { soort: 'tekening', id: 'deur-op-een-kier' },
  bijschrift: bron.beeld.bijschrift,
  situatie: bron.situatie,
  ...bron.toelichting,
  andereStem: 'Ik was eerder naar binnen gegaan. De rust van de bewoner weegt voor mij zwaarder.',
  kritischeSituatie: 'Welke begeleiding past bij deze student én bij mij?',
  makers: ['Deelnemer 5', 'Deelnemer 7'],
};

/** A Beeld too long for one page, for which the group chose two. */
export const TWEE_PAGINAS: Beeld = {
  ...VOORBEELD,
  id: 'lang',
  titel: 'Twee bladzijden',
  ethiek: bron.toelichting.ethiek.repeat(6),
  tweePaginas: true,
};

/** What people paste, and what a program would choke on. */
export const VIJANDIG: Beeld = {
  ...VOORBEELD,
  id: 'vijandig',
  titel: '<w:p>&amp; "aanhaling" \u0000\u0007 ]]> \uFFFE',
  kernuitspraak: 'Ik \uD83D zei:\u2028“\u202Eאני\u202C” 👩🏽‍⚕️\uDE00',
  bijschrift: '<!-- geen commentaar --> & \uFFFF',
  situatie: 'a\u0000b\u0001c\tna de tab\r\nnieuwe regel\u000Bnog een\u0085en nog een {{naam}} ${x} %s',
  excellent: 'مرحبا بكم في العمل الجيد',
  ethiek: '我们一起讨论好的工作',
  energie: 'Z̶͎̐a̷̛l̴g̵o̶ \uFFFC\uFEFF en \u00ADzacht',
  andereStem: "'; DROP TABLE beelden; --",
  makers: ['<b>Ria</b>', '\u0000', 'Mo & Jo'],
};
