import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import type { Situatie } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Select } from '../../../components/Select.tsx';
import { useWeghalen } from '../../../regie/invoer/use-weghalen.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import type { StapelsModel } from '../stapels/use-stapels.ts';
import { ToonSchakelaar } from '../../tonen/ToonSchakelaar.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

export interface SituatiePaneelProps {
  readonly situatie: Situatie;
  readonly model: StapelsModel;
  readonly onSluit: () => void;
}

const LOS = 'los';
const NIEUW = 'nieuw';

/** The chosen slip: its words, where it lies, what says the same. */
export function SituatiePaneel({ situatie, model, onSluit }: SituatiePaneelProps) {
  const { act } = useRonde();
  const tonen = useTonen();
  const { haalWeg, vraag } = useWeghalen();
  const { id, volgorde, tekst } = situatie;
  return (
    <Deel
      titel={`Briefje ${String(volgorde)}`}
      acties={<IconButton icon="sluiten" label="Briefje sluiten" onPress={onSluit} />}
    >
      <TekstVlak
        label="Tekst van het briefje"
        isLabelHidden
        rows={2}
        stored={tekst}
        save={(next) => act({ type: 'situatieGewijzigd', id, tekst: next })}
      />
      <div className={styles.tweeluik}>
        <StapelKeuze situatie={situatie} model={model} />
        <DubbelKeuze situatie={situatie} model={model} />
      </div>
      <Bovenop situatie={situatie} model={model} />
      <div className={styles.knoppen}>
        <ToonSchakelaar tonen={tonen} uitgelicht={id}>
          Groot op de zaal
        </ToonSchakelaar>
        <Button
          variant="quiet"
          icon="prullenbak"
          onPress={() => {
            haalWeg(id, () => void act({ type: 'situatieVerwijderd', id }));
          }}
        >
          Briefje weghalen
        </Button>
        {vraag}
      </div>
    </Deel>
  );
}

type DeelProps = Omit<SituatiePaneelProps, 'onSluit'>;

function StapelKeuze({ situatie: { id, stapelId }, model }: DeelProps) {
  const { state } = useRonde();
  return (
    <Select
      label="Ligt op"
      options={[
        { id: LOS, label: 'Geen stapel' },
        ...sortByVolgorde(state.stapels).map((stapel, index) => ({
          id: stapel.id,
          label: `${String(index + 1)}. ${stapel.naam === '' ? 'Stapel zonder naam' : stapel.naam}`,
        })),
        { id: NIEUW, label: 'Nieuwe stapel' },
      ]}
      value={stapelId ?? LOS}
      onChange={(next) => {
        if (next === NIEUW) model.begin(id);
        else model.place(id, next === LOS ? null : { stapelId: next, opId: null });
      }}
    />
  );
}

/** On another slip of the same pile; a choice of nothing lays it beside the others. */
function DubbelKeuze({ situatie: { id, stapelId, opId }, model }: DeelProps) {
  const { state } = useRonde();
  if (stapelId === null) return null;
  const others = sortByVolgorde(state.situaties).filter(
    (other) => other.stapelId === stapelId && other.opId === null && other.id !== id,
  );
  return (
    <Select
      label="Zegt hetzelfde als"
      options={[
        { id: LOS, label: 'Geen ander briefje' },
        ...others.map((other) => ({ id: other.id, label: `${String(other.volgorde)} ${other.tekst}` })),
      ]}
      value={opId ?? LOS}
      onChange={(next) => {
        model.place(id, { stapelId, opId: next === LOS ? null : next });
      }}
    />
  );
}

/** The slips that lie on this one, each with a way off. */
function Bovenop({ situatie: { id, stapelId }, model }: DeelProps) {
  const { state } = useRonde();
  const bovenop = sortByVolgorde(state.situaties).filter(({ opId }) => opId === id);
  if (bovenop.length === 0) return null;
  return (
    <div className={styles.onder}>
      <h4>Ligt erbovenop</h4>
      <ul className={styles.onder}>
        {bovenop.map((each) => (
          <li key={each.id} className={styles.knoppen}>
            <span>
              {each.volgorde} {each.tekst}
            </span>
            <Button
              variant="quiet"
              aria-label={`Briefje ${String(each.volgorde)} ernaast leggen`}
              onPress={() => {
                model.place(each.id, stapelId === null ? null : { stapelId, opId: null });
              }}
            >
              Ernaast leggen
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
