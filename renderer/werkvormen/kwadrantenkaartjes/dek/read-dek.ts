import Papa from 'papaparse';
import { cleanText } from '../../../../shared/domain/tekst.ts';
import { MAX_DEK, MIN_DEK } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';

/** A card as it stands in a file. */
export interface DekKaart {
  readonly titel: string;
  readonly toelichting: string;
}

/** What a file gave: a deck, or a sentence that says why it is none. */
export type GelezenDek =
  | { readonly kaarten: readonly DekKaart[]; readonly melding: null }
  | { readonly kaarten: null; readonly melding: string };

const MAX_TITEL = 200;
/** Larger than any deck; reading more would keep the window busy for nothing. */
const MAX_BYTES = 2_000_000;
const KOPPEN = /^(titel|kaartje|kaart|naam|nr\.?|nummer|toelichting|uitleg|omschrijving)$/i;

/**
 * Reads a deck from a CSV file as programs save it: with semicolons, commas or tabs, quotes, a BOM, in UTF-8, UTF-16 or
 * Windows-1252. The first column is the title and the second the explanation; a heading and a column of numbers are
 * recognised. Never throws.
 */
export function readDek(bytes: Uint8Array): GelezenDek {
  if (bytes.byteLength > MAX_BYTES)
    return refuseDek(
      'Dit bestand is te groot voor een kaartendek. Kies een bestand met één kaartje op elke regel.',
    );
  const { data } = Papa.parse<string[]>(decodeText(bytes).replace(/\r\n?/g, '\n'), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const rijen = data.map((rij) => rij.map((cel) => cleanText(cel).trim()));
  const heeftKop = rijen[0]?.every((cel) => cel === '' || KOPPEN.test(cel)) === true;
  const zonderKop = heeftKop ? rijen.slice(1) : rijen;
  const skip = zonderKop.length > 0 && zonderKop.every(([eerste = '']) => /^\d+$/.test(eerste)) ? 1 : 0;
  const kaarten = zonderKop
    .map((rij) => ({ titel: (rij[skip] ?? '').slice(0, MAX_TITEL), toelichting: rij[skip + 1] ?? '' }))
    .filter(({ titel }) => titel !== '');
  return judgeDek(dropDubbele(kaarten));
}

function judgeDek(kaarten: readonly DekKaart[]): GelezenDek {
  const aantal = kaarten.length.toLocaleString('nl-NL');
  if (kaarten.length === 0)
    return refuseDek('In dit bestand staan geen kaartjes. Zet op elke regel de titel en dan de toelichting.');
  if (kaarten.length < MIN_DEK)
    return refuseDek(
      `In dit bestand ${kaarten.length === 1 ? 'staat 1 kaartje' : `staan ${aantal} kaartjes`}; een dek heeft er minstens ${String(MIN_DEK)}. Vul het aan en kies het opnieuw.`,
    );
  if (kaarten.length > MAX_DEK)
    return refuseDek(
      `In dit bestand staan ${aantal} kaartjes; een dek heeft er hooguit ${String(MAX_DEK)}. Haal rijen weg en kies het opnieuw.`,
    );
  return { kaarten, melding: null };
}

function refuseDek(melding: string): GelezenDek {
  return { kaarten: null, melding };
}

// The same title twice would be two cards that nobody can tell apart.
function dropDubbele(kaarten: readonly DekKaart[]): readonly DekKaart[] {
  const seen = new Set<string>();
  return kaarten.filter(({ titel }) => {
    const key = titel.toLocaleLowerCase('nl');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** UTF-8 where it is that, else what older versions of Excel write. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
