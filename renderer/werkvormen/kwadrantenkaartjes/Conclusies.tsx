import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { type Label, LABELS, type State } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Conclusies.module.css';

export interface ConclusiesProps {
  readonly state: State;
  readonly onKies: (id: string) => void;
}

/** What the group has concluded so far, per label. */
export function Conclusies({ state, onKies }: ConclusiesProps) {
  const conclusies = sortByVolgorde(state.conclusies);
  return (
    <section className={styles.deel} aria-label="Conclusies">
      <h3 className={styles.kop}>Conclusies</h3>
      {conclusies.length === 0 ? (
        <p className={styles.uitleg}>
          Nog geen. Kies een kaartje op het bord en zet erbij wat de groep ermee wil.
        </p>
      ) : (
        <dl className={styles.lijst}>
          {(Object.keys(LABELS) as Label[]).map((label) => {
            const van = conclusies.filter((conclusie) => conclusie.label === label);
            if (van.length === 0) return null;
            return (
              <div key={label} className={styles.groep}>
                <dt className={styles.label}>{LABELS[label]}</dt>
                {van.map(({ id, notitie }) => (
                  <dd key={id} className={styles.conclusie}>
                    <Button
                      variant="quiet"
                      onPress={() => {
                        onKies(id);
                      }}
                    >
                      {state.kaarten[id]?.titel ?? ''}
                    </Button>
                    {notitie === '' ? null : <p className={styles.notitie}>{notitie}</p>}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
