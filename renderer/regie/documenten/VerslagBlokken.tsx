import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { VerslagAfbeelding } from './VerslagAfbeelding.tsx';
import styles from './VerslagBlokken.module.css';
import { VerslagFiguur } from './VerslagFiguur.tsx';
import { VerslagTabel } from './VerslagTabel.tsx';

/** The blocks of a document, one under the other. */
export function VerslagBlokken({ blokken }: { blokken: readonly VerslagBlok[] }) {
  const koppen = listKoppen(blokken);
  return blokken.map((blok, index) => (
    // Blocks are only ever made anew together
    <Blok key={index} blok={blok} kop={koppen[index] ?? ''} />
  ));
}

/** For each block the heading it stands under. */
function listKoppen(blokken: readonly VerslagBlok[]): string[] {
  let kop = '';
  return blokken.map((blok) => {
    if (blok.soort === 'kop') kop = blok.tekst;
    return kop;
  });
}

function Blok({ blok, kop }: { blok: VerslagBlok; kop: string }) {
  switch (blok.soort) {
    case 'kop': {
      // The dialog itself is a heading of level 2.
      const Tag = KOPPEN[blok.niveau];
      return <Tag className={styles[`kop${String(blok.niveau)}`]}>{blok.tekst}</Tag>;
    }
    case 'alinea':
      return <p className={styles.alinea}>{blok.tekst}</p>;
    case 'citaat':
      return (
        <blockquote className={styles.citaat}>
          <p className={styles.tekst}>{blok.tekst}</p>
          {blok.bron === undefined ? null : <footer>– {blok.bron}</footer>}
        </blockquote>
      );
    case 'lijst': {
      const Lijst = blok.genummerd ? 'ol' : 'ul';
      return (
        <Lijst className={styles.lijst}>
          {blok.items.map((item, index) => (
            <li key={index} className={styles.tekst}>
              {item}
            </li>
          ))}
        </Lijst>
      );
    }
    case 'tabel':
      return <VerslagTabel tabel={blok} kop={kop} />;
    case 'figuur':
      return <VerslagFiguur figuur={blok} />;
    case 'afbeelding':
      return <VerslagAfbeelding afbeelding={blok} />;
  }
}

const KOPPEN = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const;
