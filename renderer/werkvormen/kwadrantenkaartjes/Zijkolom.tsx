import { type Label, LABELS } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import type { ZaalBord } from '../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';
import { Mark } from '../../components/Mark.tsx';
import type { BakKaart } from './op-weg.ts';
import type { TafelModel } from './use-tafel.ts';
import { ZaalBak } from './ZaalBak.tsx';
import styles from './Zijkolom.module.css';

export interface ZijkolomProps {
  readonly zaal: ZaalBord;
  readonly tafel: TafelModel;
  readonly isAanraakbaar: boolean;
}

/** Beside the board: the card or the question that is put forward, and then the tray, the conclusions or a list. */
export function Zijkolom({ zaal, tafel, isAanraakbaar }: ZijkolomProps) {
  const { uitgelicht, vraag, conclusies, variant, indeling } = zaal;
  return (
    <aside className={styles.kolom} data-variant={variant}>
      <p className={styles.naam}>
        <Mark kind={variant} />
        {indeling.naam}
      </p>
      {uitgelicht === null ? null : <Uitgelicht kaart={uitgelicht} />}
      {vraag === null ? null : <p className={styles.vraag}>{vraag}</p>}
      {conclusies === null || conclusies.length === 0 ? (
        <Rest tafel={tafel} isAanraakbaar={isAanraakbaar} />
      ) : (
        <Conclusies conclusies={conclusies} />
      )}
    </aside>
  );
}

/** Long titles get smaller letters, and never smaller than the smallest of the zaal. */
function Uitgelicht({ kaart }: { readonly kaart: NonNullable<ZaalBord['uitgelicht']> }) {
  const maat = kaart.titel.length > 90 ? 'klein' : kaart.titel.length > 36 ? 'midden' : 'groot';
  return (
    <div className={styles.uitgelicht}>
      <span className={styles.schijf}>{kaart.nummer}</span>
      <p className={styles.titel} data-maat={maat}>
        {kaart.titel}
      </p>
      {kaart.toelichting === '' ? null : <p className={styles.toelichting}>{kaart.toelichting}</p>}
    </div>
  );
}

function Rest({ tafel, isAanraakbaar }: Omit<ZijkolomProps, 'zaal'>) {
  const zonder = tafel.layout?.etiketten.zonder ?? [];
  if (tafel.bak.length > 0) return <ZaalBak tafel={tafel} isAanraakbaar={isAanraakbaar} />;
  if (zonder.length === 0) return null;
  return <Lijst kaarten={zonder} />;
}

/** Numbers and titles of cards that have no title on the board; what does not fit is not half shown. */
function Lijst({ kaarten }: { readonly kaarten: readonly BakKaart[] }) {
  return (
    <ul className={styles.lijst}>
      {[...kaarten]
        .sort((a, b) => a.nummer - b.nummer)
        .map(({ id, nummer, titel }) => (
          <li key={id} className={styles.regel}>
            <span className={styles.nummer}>{nummer}</span>
            {titel}
          </li>
        ))}
    </ul>
  );
}

interface ConclusiesProps {
  readonly conclusies: NonNullable<ZaalBord['conclusies']>;
}

function Conclusies({ conclusies }: ConclusiesProps) {
  return (
    <div className={styles.conclusies}>
      {(Object.keys(LABELS) as Label[]).map((label) => {
        const van = conclusies.filter((conclusie) => conclusie.label === label);
        if (van.length === 0) return null;
        return (
          <section key={label} className={styles.groep}>
            <h2 className={styles.label}>{LABELS[label]}</h2>
            {van.map(({ id, nummer, titel, notitie }) => (
              <div key={id} className={styles.conclusie}>
                <p>
                  <span className={styles.nummer}>{nummer}</span>
                  {titel}
                </p>
                {notitie === '' ? null : <p className={styles.notitie}>{notitie}</p>}
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}
