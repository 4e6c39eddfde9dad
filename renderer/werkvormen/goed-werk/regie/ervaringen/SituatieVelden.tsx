import type { KritischeSituatie } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { TekstVeld, TekstVlak } from '../../../../regie/velden/TekstVeld.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './SituatieVelden.module.css';

/** So much of a situation still stands on the zaal in letters that can be read at the back. */
const PAST_OP_DE_ZAAL = 1400;

/** The kritische situatie in fields: written by the group, or a ready-made one put in its own words. */
export function SituatieVelden({ situatie }: { situatie: KritischeSituatie }) {
  const { act } = useRonde();
  const save = (veld: 'titel' | 'situatie' | 'spanning' | 'openingsvraag') => (tekst: string) =>
    act({ type: 'situatieGewijzigd', velden: { [veld]: tekst } });
  const lengte = situatie.situatie.length + situatie.spanning.length + situatie.openingsvraag.length;
  return (
    <div className={styles.velden}>
      <TekstVeld
        label="De situatie als vraag"
        placeholder="Wat doe ik als …?"
        stored={situatie.titel}
        save={save('titel')}
      />
      <TekstVlak
        label="Wat er gebeurt"
        placeholder="Wie zijn erbij, wat gebeurt er? Laat namen en andere herkenbare gegevens weg."
        stored={situatie.situatie}
        save={save('situatie')}
        rows={4}
      />
      <TekstVlak
        label="De spanning"
        placeholder="Wat staat er tegenover elkaar?"
        stored={situatie.spanning}
        save={save('spanning')}
        rows={2}
      />
      <TekstVlak
        label="De vraag aan de groep"
        placeholder="Wanneer maakte jij zoiets mee, en wat deed je toen?"
        stored={situatie.openingsvraag}
        save={save('openingsvraag')}
        rows={2}
      />
      {lengte > PAST_OP_DE_ZAAL ? (
        <p className={styles.hint}>
          Dit is lang voor de zaal: achterin is het straks klein. Tot {PAST_OP_DE_ZAAL} tekens leest het goed.
        </p>
      ) : null}
    </div>
  );
}
