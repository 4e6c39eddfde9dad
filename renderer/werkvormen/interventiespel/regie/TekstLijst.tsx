import type { ReactNode } from 'react';
import { WegKnop } from '../../../regie/invoer/WegKnop.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import styles from './TekstLijst.module.css';

export interface TekstItem {
  readonly id: string;
  readonly tekst: string;
  /** Beside the text: who wrote it. */
  readonly van?: string;
}

export interface TekstLijstProps {
  readonly items: readonly TekstItem[];
  /** What one of them is called: "situatie". */
  readonly wat: string;
  readonly save: (id: string, tekst: string) => Promise<boolean>;
  readonly onWeg: (id: string) => void;
  /** What else can be done with one. */
  readonly renderKnoppen?: (item: TekstItem) => ReactNode;
}

/** A list of what was written: each can be changed and taken away. */
export function TekstLijst({ items, wat, save, onWeg, renderKnoppen }: TekstLijstProps) {
  return (
    <ol className={styles.lijst}>
      {items.map((item, index) => {
        const naam = `${wat} ${String(index + 1)}`;
        return (
          <li key={item.id} className={styles.item}>
            <div className={styles.veld}>
              <TekstVlak
                label={`Tekst van ${naam}`}
                isLabelHidden
                rows={1}
                stored={item.tekst}
                save={(tekst) => save(item.id, tekst)}
              />
              {item.van === undefined || item.van === '' ? null : <p className={styles.van}>{item.van}</p>}
            </div>
            {renderKnoppen?.(item)}
            <WegKnop
              id={item.id}
              label={`Haal ${naam} weg`}
              onWeg={() => {
                onWeg(item.id);
              }}
            />
          </li>
        );
      })}
    </ol>
  );
}
