import type { Blok } from './blokken.ts';

/** A part of what remains: what stands under one heading, or one table or picture with its own name. */
export interface Deel {
  readonly titel: string;
  readonly blokken: readonly Blok[];
}

/** Cuts what a ronde left behind into parts that can be shown one at a time. */
export function splitDelen(blokken: readonly Blok[], naam: string): readonly Deel[] {
  const delen: { titel: string; blokken: Blok[] }[] = [];
  let titel = naam;
  for (const blok of blokken) {
    const current = delen.at(-1);
    if (blok.soort === 'kop') {
      titel = blok.tekst;
      delen.push({ titel, blokken: [] });
    } else if (current === undefined || (isGroot(blok) && current.blokken.length > 0))
      delen.push({
        titel: blok.soort === 'tabel' && blok.titel !== '' ? blok.titel : titel,
        blokken: [blok],
      });
    else current.blokken.push(blok);
  }
  return delen.filter((deel) => deel.blokken.length > 0);
}

const isGroot = ({ soort }: Blok): boolean => soort === 'tabel' || soort === 'figuur';
