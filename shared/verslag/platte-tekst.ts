import type { VerslagBlok } from './blokken.ts';
import type { Verslag } from './verslag.ts';

/** The document as plain text, for the clipboard and an e-mail. */
export function toPlatteTekst({ soort, titel, ondertitel, blokken }: Verslag): string {
  const parts = [`${soort}: ${titel}`, ondertitel, ...blokken.map(blokTekst)];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

function blokTekst(blok: VerslagBlok): string {
  switch (blok.soort) {
    case 'kop':
      return blok.tekst.toUpperCase();
    case 'alinea':
      return blok.tekst;
    case 'citaat':
      return blok.bron === undefined ? `“${blok.tekst}”` : `“${blok.tekst}” (${blok.bron})`;
    case 'lijst':
      return blok.items
        .map((item, index) => `${blok.genummerd ? `${String(index + 1)}.` : '-'} ${indent(item)}`)
        .join('\n');
    case 'tabel':
      return blok.rijen.map((rij) => `- ${indent(joinRij(blok.kop, rij))}`).join('\n');
    case 'figuur':
    case 'afbeelding':
      return blok.alt;
  }
}

/** A row in words: the first cell, then the others by the name of their column. */
function joinRij(koppen: readonly string[], [first = '', ...others]: readonly string[]): string {
  const rest = others.flatMap((cel, index) =>
    cel.trim() === '' ? [] : [`${(koppen[index + 1] ?? '').toLowerCase()}: ${cel}`],
  );
  return rest.length === 0 ? first : `${first} (${rest.join('; ')})`;
}

const indent = (tekst: string): string => tekst.replaceAll('\n', '\n  ');
