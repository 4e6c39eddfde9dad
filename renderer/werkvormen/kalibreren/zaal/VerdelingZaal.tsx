import type { KalibrerenZaal } from '../../../../shared/werkvormen/kalibreren/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import { Naam } from './Naam.tsx';
import { BORD_STAPPEN } from './stappen.ts';
import styles from './VerdelingZaal.module.css';

type Beeld = Extract<KalibrerenZaal, { soort: 'verdeling' }>;

/** Which groepje works out what, and how many examples it has of the three or more that are asked. */
export function VerdelingZaal({ beeld: { vellen, minstens } }: { beeld: Beeld }) {
  if (vellen.length === 0) return <p className={styles.leeg}>Welk groepje werkt wat uit? Kies samen.</p>;
  return (
    <FitText steps={BORD_STAPPEN}>
      <ul className={styles.vellen} data-aantal={Math.min(vellen.length, 4)}>
        {vellen.map((vel) => (
          <li key={vel.naam} className={styles.vel}>
            <h2 className={styles.kop}>{vel.naam}</h2>
            <p className={styles.leden}>{vel.leden.join(', ')}</p>
            <Gebieden gebieden={vel.gebieden} minstens={minstens} />
          </li>
        ))}
      </ul>
    </FitText>
  );
}

function Gebieden({
  gebieden,
  minstens,
}: {
  gebieden: Beeld['vellen'][number]['gebieden'];
  minstens: number;
}) {
  const [first] = gebieden;
  return (
    <ul className={styles.gebieden}>
      {first === undefined || first.stagesoort === '' ? null : (
        <li className={styles.soort}>{first.stagesoort}</li>
      )}
      {gebieden.map(({ id, naam, merk, aantal }) => (
        <li key={id} className={styles.gebied}>
          <Naam naam={naam} merk={merk} />
          <span className={styles.stand} data-genoeg={aantal >= minstens || undefined}>
            {aantal >= minstens
              ? `✓ ${String(aantal)}`
              : `${String(aantal)} van minstens ${String(minstens)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
