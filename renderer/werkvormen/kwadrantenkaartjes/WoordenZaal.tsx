import { type Label, LABELS } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import type { ZaalBord } from '../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';
import { COLUMNS, ONE_COLUMN } from '../../zaal/fit/fit-text.ts';
import { FitText } from '../../zaal/fit/FitText.tsx';
import { WoordKaart } from '../tonen/WoordKaart.tsx';
import { VraagZaal } from '../tonen/VraagZaal.tsx';
import styles from './WoordenZaal.module.css';

/** Without a board to stand beside: a question, a card, or what was concluded, as large as it can be. */
export function WoordenZaal({ zaal: { uitgelicht, vraag, conclusies } }: { readonly zaal: ZaalBord }) {
  if (vraag !== null) return <VraagZaal vraag={vraag} />;
  if (uitgelicht !== null)
    return (
      <FitText steps={ONE_COLUMN}>
        <p className={styles.titel}>{uitgelicht.titel}</p>
        {uitgelicht.toelichting === '' ? null : <p className={styles.tekst}>{uitgelicht.toelichting}</p>}
      </FitText>
    );
  return (
    <FitText steps={COLUMNS}>
      <div className={styles.conclusies}>
        {(Object.keys(LABELS) as Label[]).map((label) => {
          const van = (conclusies ?? []).filter((conclusie) => conclusie.label === label);
          if (van.length === 0) return null;
          return (
            <section key={label} className={styles.groep}>
              <h2 className={styles.label}>{LABELS[label]}</h2>
              {van.map(({ id, titel, notitie }) => (
                <WoordKaart key={id} tekst={titel} onder={notitie} />
              ))}
            </section>
          );
        })}
      </div>
    </FitText>
  );
}
