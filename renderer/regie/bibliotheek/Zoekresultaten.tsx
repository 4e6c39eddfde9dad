import type { Vondst } from '../../../shared/contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { formatDatum } from '../datum.ts';
import styles from './Zoekresultaten.module.css';
import type { Zoeken } from './use-zoeken.ts';

/** What was found, each with the text around it; pressing one opens its bijeenkomst. */
export function Zoekresultaten({ zoeken }: { zoeken: Zoeken }) {
  const { vondsten } = zoeken;
  if (vondsten === null) return null;
  return (
    <section aria-labelledby="gevonden" className={styles.deel}>
      <div className={styles.kop} role="status">
        <h2 id="gevonden">{describeAantal(vondsten.length)}</h2>
      </div>
      {vondsten.length === 0 ? (
        <Sheet>
          <EmptyState icon="zoeken" title="Niets gevonden">
            Probeer een deel van het woord, of een ander woord.
          </EmptyState>
        </Sheet>
      ) : (
        <ol className={styles.lijst}>
          {vondsten.map((vondst, index) => (
            <VondstRij key={`${vondst.bijeenkomstId}/${String(index)}`} vondst={vondst} />
          ))}
        </ol>
      )}
    </section>
  );
}

function VondstRij({ vondst }: { vondst: Vondst }) {
  const { bijeenkomst } = useRegie();
  return (
    <li>
      <button
        type="button"
        className={styles.vondst}
        onClick={() => void bijeenkomst.open(vondst.bijeenkomstId)}
      >
        <span className={styles.fragment}>
          {vondst.fragment.map(({ tekst, isTreffer }, index) =>
            isTreffer ? <mark key={index}>{tekst}</mark> : <span key={index}>{tekst}</span>,
          )}
        </span>
        <span className={styles.plek}>
          {vondst.titel} · {vondst.groep} · {formatDatum(vondst.datum)}
        </span>
      </button>
    </li>
  );
}

function describeAantal(aantal: number): string {
  return aantal === 1 ? '1 tekst gevonden' : `${String(aantal)} teksten gevonden`;
}
