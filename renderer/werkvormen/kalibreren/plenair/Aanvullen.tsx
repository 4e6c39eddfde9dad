import type { Gebied } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import { listGedragOf } from '../../../../shared/werkvormen/kalibreren/gedrag.ts';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { createId } from '../../../store/ids.ts';
import styles from '../Regels.module.css';
import { useRonde } from '../use-ronde.ts';
import own from './Lijsten.module.css';

/** What comes up with everybody there, and what the facilitator adds because nobody named it. */
export function Aanvullen({ gebied }: { gebied: Gebied }) {
  const { state, act } = useRonde();
  const genoemd = new Set(
    listGedragOf(state, gebied.id).flatMap(({ regels }) => regels.map(({ tekst }) => tekst)),
  );
  const add = (soort: 'zaal' | 'aangevuld', teksten: readonly string[]): Promise<boolean> =>
    act({
      type: 'aanvullingenToegevoegd',
      soort,
      regels: teksten.map((tekst) => ({ id: createId(), gebiedId: gebied.id, tekst, uit: [] })),
    });
  return (
    <>
      <SnelInvoer
        label="In de zaal genoemd"
        veld={`zaal/${gebied.id}`}
        placeholder="Wat er nog bij komt. Enter voegt toe"
        onAdd={(teksten) => add('zaal', teksten)}
      />
      <SnelInvoer
        label="Zelf aanvullen"
        veld={`aangevuld/${gebied.id}`}
        placeholder="Wat niemand noemde"
        onAdd={(teksten) => add('aangevuld', teksten)}
      />
      {gebied.referentie.length === 0 ? null : (
        <details className={own.referentie}>
          <summary className={own.samenvatting}>Aanvullen uit de lijst ({gebied.referentie.length})</summary>
          <ul className={styles.lijst} aria-label="Lijst om uit aan te vullen">
            {gebied.referentie.map((tekst) => (
              <li key={tekst} className={own.deel}>
                <p className={own.tekst}>{tekst}</p>
                {genoemd.has(tekst) ? (
                  <span className={own.genomen}>
                    <Icon name="vink" /> staat erbij
                  </span>
                ) : (
                  <Button aria-label={`Vul aan: ${tekst}`} onPress={() => void add('aangevuld', [tekst])}>
                    Vul aan
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
