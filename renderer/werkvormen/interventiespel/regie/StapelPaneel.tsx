import type { Stapel } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { TekstVeld } from '../../../regie/velden/TekstVeld.tsx';
import { ToonSchakelaar } from '../../tonen/ToonSchakelaar.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

/** The chosen pile: its name, large on the zaal, or away. */
export function StapelPaneel({ stapel, onSluit }: { readonly stapel: Stapel; readonly onSluit: () => void }) {
  const { act } = useRonde();
  const tonen = useTonen();
  return (
    <Deel titel="Stapel" acties={<IconButton icon="sluiten" label="Stapel sluiten" onPress={onSluit} />}>
      <TekstVeld
        label="Naam van de stapel"
        placeholder="Waar gaat het over?"
        stored={stapel.naam}
        save={(naam) => act({ type: 'stapelGewijzigd', id: stapel.id, naam })}
      />
      <div className={styles.knoppen}>
        <ToonSchakelaar tonen={tonen} uitgelicht={stapel.id}>
          Groot op de zaal
        </ToonSchakelaar>
        <Button
          variant="quiet"
          icon="prullenbak"
          onPress={() => void act({ type: 'stapelVerwijderd', id: stapel.id })}
        >
          Stapel weghalen (de briefjes blijven)
        </Button>
      </div>
    </Deel>
  );
}
