import type { Groep, Vondst } from '../../../shared/contract.ts';
import { nameVindplaats } from '../../../shared/domain/vindplaats.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import type { Zoekdoel } from '../../store/bijeenkomst-replica.ts';
import { useRegie } from '../../store/use-regie.ts';
import { formatDatum } from '../datum.ts';
import { PeriodeKeuze } from './PeriodeKeuze.tsx';
import styles from './Zoekresultaten.module.css';
import type { Zoeken } from './use-zoeken.ts';

export interface ZoekresultatenProps {
  zoeken: Zoeken;
  /** The groep that is searched; null for all. */
  groep: Groep | null;
}

/** What was found, each with the text around it; pressing one opens its bijeenkomst there. */
export function Zoekresultaten({ zoeken, groep }: ZoekresultatenProps) {
  const { vondsten } = zoeken;
  if (vondsten === null) return null;
  return (
    <section aria-labelledby="gevonden" className={styles.deel}>
      <div className={styles.kop}>
        <div role="status">
          <h2 id="gevonden">
            {describeAantal(vondsten.length)}
            {groep === null ? '' : ` in ${groep.naam}`}
          </h2>
        </div>
        <PeriodeKeuze periode={zoeken.periode} onChange={zoeken.setPeriode} />
      </div>
      {vondsten.length === 0 ? (
        <Sheet>
          <EmptyState icon="zoeken" title="Niets gevonden">
            {groep === null && zoeken.periode.id === 'altijd'
              ? 'Probeer een deel van het woord, of een ander woord.'
              : 'Probeer een ander woord, kies alle groepen of een langere periode.'}
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
        onClick={() => void bijeenkomst.open(vondst.bijeenkomstId, toZoekdoel(vondst))}
      >
        <span className={styles.fragment}>
          {vondst.fragment.map(({ tekst, isTreffer }, index) =>
            isTreffer ? <mark key={index}>{tekst}</mark> : <span key={index}>{tekst}</span>,
          )}
        </span>
        <span className={styles.plek}>
          {[nameVindplaats(vondst.plek), vondst.titel, vondst.groep, formatDatum(vondst.datum)]
            .filter((deel) => deel !== '')
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}

/** The found words as they stand in the text: the first of them is what is brought into sight. */
function toZoekdoel({ plek, fragment }: Vondst): Zoekdoel {
  return { plek, treffer: fragment.find(({ isTreffer }) => isTreffer)?.tekst ?? '' };
}

/** As many as are shown at most. */
const MEESTE = 50;

function describeAantal(aantal: number): string {
  if (aantal === MEESTE) return `De eerste ${String(MEESTE)} teksten`;
  return aantal === 1 ? '1 tekst gevonden' : `${String(aantal)} teksten gevonden`;
}
