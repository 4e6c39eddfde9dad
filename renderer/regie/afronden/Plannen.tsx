import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import type { Plan } from '../../../shared/domain/rondom.ts';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { Select } from '../../components/Select.tsx';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { Deel } from '../rondom/Deel.tsx';
import { ToonKnop } from '../rondom/ToonKnop.tsx';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './Afronden.module.css';

/** What everybody is going to do, and with whom. */
export function Plannen() {
  const { deelnemers, state } = useBijeenkomst();
  const isLeeg = Object.values(state.plannen).every(({ tekst }) => tekst.trim() === '');
  return (
    <Deel
      titel="Plannen"
      acties={<ToonKnop uitgelicht={RONDOM.plannen} wat="de plannen" onderdeelId={null} isLeeg={isLeeg} />}
    >
      {deelnemers.length === 0 ? (
        <p className={styles.uitleg}>Zet bovenin wie er is. Hier kan iedereen dan een plan opschrijven.</p>
      ) : (
        <ul className={styles.lijst} aria-label="Plannen">
          {deelnemers.map((deelnemer) => (
            <PlanRij key={deelnemer.id} deelnemer={deelnemer} />
          ))}
        </ul>
      )}
    </Deel>
  );
}

const ALLEEN = 'alleen';

function PlanRij({ deelnemer: { id, naam } }: { deelnemer: Deelnemer }) {
  const { state, deelnemers } = useBijeenkomst();
  const act = useAct();
  const plan = state.plannen[id];

  function save(velden: Partial<Omit<Plan, 'id'>>): Promise<boolean> {
    if (plan !== undefined) return act({ type: 'itemGewijzigd', lijst: 'plannen', id, velden });
    const nieuw = { id, tekst: '', duo: null, ...velden };
    return act({ type: 'itemsToegevoegd', lijst: 'plannen', items: [nieuw] });
  }

  const anderen = deelnemers.filter((ander) => ander.id !== id);
  return (
    <li className={styles.plan}>
      <span className={styles.naam}>{naam}</span>
      <TekstVlak
        label={`Plan van ${naam}`}
        isLabelHidden
        placeholder="Wat ga je doen?"
        rows={1}
        stored={plan?.tekst ?? ''}
        save={(tekst) => save({ tekst })}
      />
      <Select
        label={`Duo van ${naam}`}
        isLabelHidden
        options={[
          { id: ALLEEN, label: 'Alleen' },
          ...anderen.map((ander) => ({ id: ander.id, label: `Met ${ander.naam}` })),
        ]}
        value={anderen.some((ander) => ander.id === plan?.duo) ? (plan?.duo ?? ALLEEN) : ALLEEN}
        onChange={(next) => void save({ duo: next === ALLEEN ? null : next })}
      />
    </li>
  );
}
