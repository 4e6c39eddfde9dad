import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { VerslagAfbeelding } from './VerslagAfbeelding.tsx';
import styles from './VerslagBlokken.module.css';
import { VerslagFiguur } from './VerslagFiguur.tsx';
import { VerslagTabel } from './VerslagTabel.tsx';

export interface VerslagBlokkenProps {
  blokken: readonly VerslagBlok[];
  /** The level of the first headings: 3 in a dialog, which itself is a heading of level 2. */
  eersteNiveau?: 2 | 3;
}

/** The blocks of a document, one under the other. */
export function VerslagBlokken({ blokken, eersteNiveau = 3 }: VerslagBlokkenProps) {
  const koppen = listKoppen(blokken);
  return blokken.map((blok, index) => (
    // Blocks are only ever made anew together
    <Blok key={index} blok={blok} kop={koppen[index] ?? ''} eersteNiveau={eersteNiveau} />
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

function Blok({ blok, kop, eersteNiveau }: { blok: VerslagBlok; kop: string; eersteNiveau: 2 | 3 }) {
  switch (blok.soort) {
    case 'kop': {
      const Tag = KOPPEN[eersteNiveau][blok.niveau];
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

const KOPPEN = {
  2: { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' },
  3: { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' },
} as const;
