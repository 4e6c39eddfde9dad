import { formatDatum } from '../a4/voet.ts';
import type { BijeenkomstState } from '../domain/bijeenkomst.ts';
import { listRondeOpbrengst } from '../domain/eerder.ts';
import type { FindWerkvorm } from '../domain/programma.ts';
import type { Blok } from '../opbrengst/blokken.ts';
import type { Rondom, RondomBlok } from './rondom-beeld.ts';

const EERDER = 'rondom/eerder/';

/** Which part of what an earlier bijeenkomst left is put forward. */
export interface EerderePlek {
  readonly bijeenkomstId: string;
  readonly rondeId: string;
  readonly deel: number;
}

/** Puts one part of an earlier bijeenkomst forward, as the value of `presentatie.uitgelicht`. */
export const eerderUitgelicht = ({ bijeenkomstId, rondeId, deel }: EerderePlek): string =>
  `${EERDER}${bijeenkomstId}/${rondeId}/${String(deel)}`;

/** Reads such a value; null when something else, or nothing, is put forward. */
export function parseEerder(uitgelicht: string | null): EerderePlek | null {
  if (uitgelicht === null || !uitgelicht.startsWith(EERDER)) return null;
  const [bijeenkomstId, rondeId, deel] = uitgelicht.slice(EERDER.length).split('/');
  if (bijeenkomstId === undefined || rondeId === undefined || !/^\d{1,4}$/.test(deel ?? '')) return null;
  return { bijeenkomstId, rondeId, deel: Number(deel) };
}

/** The part as the zaal may see it: without names, because who is in the room may not be who was there then. */
export function computeEerder(state: BijeenkomstState, plek: EerderePlek, find: FindWerkvorm): Rondom | null {
  const ronde = listRondeOpbrengst(state, { deelnemers: {}, aanwezig: [] }, find).find(
    ({ id }) => id === plek.rondeId,
  );
  const deel = ronde?.delen[plek.deel];
  if (deel === undefined) return null;
  const titel = `${deel.titel} (${formatDatum(state.datum)})`;
  const figuur = deel.blokken.find((blok) => blok.soort === 'figuur');
  if (figuur?.soort === 'figuur') {
    const { figuur: naam, data, alt } = figuur;
    return { titel, inhoud: { soort: 'figuur', figuur: naam, data, alt } };
  }
  return { titel, inhoud: { soort: 'lijst', blokken: deel.blokken.flatMap(toBlokken) } };
}

function toBlokken(blok: Blok): RondomBlok[] {
  switch (blok.soort) {
    case 'alinea':
      return [{ kop: null, tekst: blok.tekst }];
    case 'citaat':
      return [{ kop: blok.bron ?? null, tekst: blok.tekst }];
    case 'lijst':
      return blok.items.map((tekst) => ({ kop: null, tekst }));
    case 'tabel':
      return blok.rijen.map(([kop = '', ...cellen]) => ({
        kop: kop === '' ? null : kop,
        tekst: cellen.filter((cel) => cel !== '').join(' · '),
      }));
    case 'kop':
    case 'figuur':
    case 'afbeelding':
      return [];
  }
}
