import { Fragment } from 'react';
import styles from './Handleiding.module.css';

/** A stretch of running text in the manual. */
export interface Stuk {
  readonly soort: 'tekst' | 'nadruk' | 'toets';
  readonly tekst: string;
}

/** A block of the manual, as the build reads it from Markdown (`scripts/support/vite-markdown.mjs`). */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly stukken: readonly Stuk[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly items: readonly (readonly Stuk[])[] }
  | { readonly soort: 'beeld'; readonly naam: string; readonly alt: string };

/** The pictures of the manual by their path; a page names the file. */
const BEELDEN = import.meta.glob<string>('../../../resources/handleiding/*.{png,jpg}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** One block of the manual. */
export function HandleidingBlok({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case 'kop':
      return blok.niveau === 1 ? <h3>{blok.tekst}</h3> : <h4>{blok.tekst}</h4>;
    case 'alinea':
      return (
        <p>
          <Stukken stukken={blok.stukken} />
        </p>
      );
    case 'lijst': {
      const items = blok.items.map((stukken) => (
        <li key={stukken.map(({ tekst }) => tekst).join('')}>
          <Stukken stukken={stukken} />
        </li>
      ));
      return blok.genummerd ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'beeld':
      return (
        <img
          className={styles.beeld}
          src={BEELDEN[`../../../resources/handleiding/${blok.naam}`]}
          alt={blok.alt}
        />
      );
  }
}

function Stukken({ stukken }: { stukken: readonly Stuk[] }) {
  // The pieces of a text never move, so their place is a fine key.
  return stukken.map(({ soort, tekst }, index) => {
    const key = `${String(index)}-${soort}`;
    if (soort === 'nadruk') return <strong key={key}>{tekst}</strong>;
    if (soort === 'toets') return <kbd key={key}>{tekst}</kbd>;
    return <Fragment key={key}>{tekst}</Fragment>;
  });
}
