import type { Beeld } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import type { BeeldAfbeelding } from '../afbeelding/use-beeld-afbeelding.ts';
import { type FitStep, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import styles from './KernDeel.module.css';

/** The sentence may be very large: it is what the whole page is about. */
const STEPS: readonly FitStep[] = [92, 84, 76, 68, 60, 54, 48, 42, 36, 32, 28].map((maat) => ({
  maat,
  kolommen: 1,
}));

/** Title, kernuitspraak and picture: the top of the page. */
export function KernDeel({ beeld, afbeelding }: { beeld: Beeld; afbeelding: BeeldAfbeelding }) {
  const { titel, kernuitspraak, bijschrift, makers } = beeld;
  return (
    <div className={styles.vlak} data-beeld={beeld.afbeelding === null ? 'nee' : 'ja'}>
      <div className={styles.woorden}>
        {titel === '' ? null : <h2 className={styles.titel}>{titel}</h2>}
        <FitText steps={STEPS} className={styles.kern}>
          {kernuitspraak === '' ? (
            <p className={styles.leeg}>Wat is onze kernuitspraak?</p>
          ) : (
            <p className={styles.uitspraak}>{shortenForZaal(kernuitspraak)}</p>
          )}
        </FitText>
        {makers.length === 0 ? null : <p className={styles.makers}>Gemaakt door {joinNames(makers)}</p>}
      </div>
      {beeld.afbeelding === null ? null : (
        <figure className={styles.figuur}>
          {afbeelding.url === null ? null : (
            <img className={styles.afbeelding} src={afbeelding.url} alt={afbeelding.alt} />
          )}
          {bijschrift === '' ? null : <figcaption className={styles.bijschrift}>{bijschrift}</figcaption>}
        </figure>
      )}
    </div>
  );
}

const NAMES = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

const joinNames = (makers: readonly string[]): string => NAMES.format(makers);
