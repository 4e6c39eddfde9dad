import type { ReactNode } from 'react';
import type { BijeenkomstKaart as Kaart, Groep } from '../../../shared/contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { BijeenkomstKaart } from './BijeenkomstKaart.tsx';
import styles from './BijeenkomstenLijst.module.css';

export interface BijeenkomstenLijstProps {
  /** The groep they belong to; null when they are of all groepen. */
  groep: Groep | null;
  bijeenkomsten: readonly Kaart[];
  /** The button that makes a new one. */
  actie: ReactNode;
}

/** The bijeenkomsten as sheets on the table, the one worked on last first. */
export function BijeenkomstenLijst({ groep, bijeenkomsten, actie }: BijeenkomstenLijstProps) {
  return (
    <section aria-labelledby="bijeenkomsten" className={styles.deel}>
      <div className={styles.kop}>
        <h2 id="bijeenkomsten">{groep === null ? 'Bijeenkomsten' : `Bijeenkomsten van ${groep.naam}`}</h2>
        {actie}
      </div>
      {bijeenkomsten.length === 0 ? (
        <Sheet>
          <EmptyState icon="agenda" title="Nog geen bijeenkomst">
            Kies ‘Nieuwe bijeenkomst’. Je begint met een programma van drie uur, of met een leeg programma.
          </EmptyState>
        </Sheet>
      ) : (
        <ul className={styles.lijst}>
          {bijeenkomsten.map((kaart) => (
            <BijeenkomstKaart key={kaart.id} kaart={kaart} toontGroep={groep === null} />
          ))}
        </ul>
      )}
    </section>
  );
}
