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
  readonly schaal: number;
}

/** Lines of explanation at the normal text size: all of it, or half where something stands under it. */
const REGELS = { alleen: 12, samen: 6 } as const;

/** Beside the board: the card or the question that is put forward, and then the tray, the conclusions or a list. */
export function Zijkolom({ zaal, tafel, isAanraakbaar, schaal }: ZijkolomProps) {
  const { uitgelicht, vraag, conclusies, variant, indeling } = zaal;
  const isVoorop = uitgelicht !== null || vraag !== null;
  // With large text what is put forward fills the column.
  const isVol = isVoorop && schaal > 1.2;
  const isAlleen = isVol || (tafel.bak.length === 0 && (conclusies ?? []).length === 0);
  const regels = Math.floor(REGELS[isAlleen ? 'alleen' : 'samen'] / Math.max(1, schaal));
  return (
    <aside className={styles.kolom} data-variant={variant}>
      <p className={styles.naam}>
        <Mark kind={variant} />
        {indeling.naam}
      </p>
      {uitgelicht === null ? null : <Uitgelicht kaart={uitgelicht} regels={regels} />}
      {vraag === null ? null : <p className={styles.vraag}>{vraag}</p>}
      {isVol ? null : conclusies === null || conclusies.length === 0 ? (
        <Rest
          tafel={tafel}
          isAanraakbaar={isAanraakbaar}
          maxRegels={(isVoorop ? 9 : 18) / Math.max(1, schaal)}
        />
      ) : (
        <Conclusies conclusies={conclusies} />
      )}
    </aside>
  );
}

interface UitgelichtProps {
  readonly kaart: NonNullable<ZaalBord['uitgelicht']>;
  /** At most so many lines of explanation. */
  readonly regels: number;
}

/** Long titles get smaller letters, and never smaller than the smallest of the zaal. */
function Uitgelicht({ kaart, regels }: UitgelichtProps) {
  const maat = kaart.titel.length > 90 ? 'klein' : kaart.titel.length > 36 ? 'midden' : 'groot';
  return (
    <div className={styles.uitgelicht}>
      <span className={styles.schijf}>{kaart.nummer}</span>
      <p className={styles.titel} data-maat={maat}>
        {kaart.titel}
      </p>
      {kaart.toelichting === '' ? null : (
        <p className={styles.toelichting} style={{ WebkitLineClamp: regels }}>
          {kaart.toelichting}
        </p>
      )}
    </div>
  );
}

interface RestProps extends Pick<ZijkolomProps, 'tafel' | 'isAanraakbaar'> {
  /** A list of more lines than this is left out: half of it would say less than nothing. */
  readonly maxRegels: number;
}

function Rest({ tafel, isAanraakbaar, maxRegels }: RestProps) {
  const zonder = tafel.layout?.etiketten.zonder ?? [];
  if (tafel.bak.length > 0) return <ZaalBak tafel={tafel} isAanraakbaar={isAanraakbaar} />;
  if (zonder.length === 0 || zonder.length > maxRegels) return null;
  return <Lijst kaarten={zonder} />;
}

/** Numbers and titles of cards that have no title on the board. */
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
