import type { Vooruitblik as Velden } from '../../../shared/domain/rondom.ts';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { addWeken } from '../datum.ts';
import { Deel } from '../rondom/Deel.tsx';
import { ToonKnop } from '../rondom/ToonKnop.tsx';
import { DatumVeld } from '../velden/DatumVeld.tsx';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './Afronden.module.css';

/** A traject has a bijeenkomst about every month. */
const WEKEN_TUSSEN = 4;

/** Leervraag, huiswerk, theory and the date of the next bijeenkomst. */
export function Vooruitblik() {
  const { vooruitblik } = useBijeenkomst().state;
  const act = useAct();
  const { leervraag, huiswerk, theorie, datum } = vooruitblik;
  const save = (velden: Partial<Velden>): Promise<boolean> => act({ type: 'vooruitblikGewijzigd', velden });
  const isLeeg = [leervraag, huiswerk, theorie].every((tekst) => tekst.trim() === '') && datum === null;
  return (
    <Deel
      titel="Voor de volgende keer"
      acties={
        <ToonKnop
          uitgelicht={RONDOM.vooruitblik}
          wat="voor de volgende keer"
          onderdeelId={null}
          isLeeg={isLeeg}
        />
      }
    >
      <TekstVlak
        label="Leervraag voor de volgende keer"
        rows={1}
        stored={leervraag}
        save={(next) => save({ leervraag: next })}
      />
      <TekstVlak label="Huiswerk" rows={1} stored={huiswerk} save={(next) => save({ huiswerk: next })} />
      <TekstVlak label="Om te lezen" rows={1} stored={theorie} save={(next) => save({ theorie: next })} />
      <Datum datum={datum} onChange={(next) => void save({ datum: next })} />
    </Deel>
  );
}

interface DatumProps {
  datum: string | null;
  onChange: (datum: string | null) => void;
}

function Datum({ datum, onChange }: DatumProps) {
  const { state } = useBijeenkomst();
  if (datum === null) {
    return (
      <div>
        <Button
          icon="agenda"
          onPress={() => {
            onChange(addWeken(state.datum, WEKEN_TUSSEN));
          }}
        >
          Datum van de volgende keer
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.datum}>
      <DatumVeld label="Datum van de volgende keer" value={datum} onChange={onChange} />
      <IconButton
        icon="sluiten"
        label="Nog geen datum"
        onPress={() => {
          onChange(null);
        }}
      />
    </div>
  );
}
