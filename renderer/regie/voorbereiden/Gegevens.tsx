import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { DatumVeld, TijdVeld } from '../velden/DatumVeld.tsx';
import { MinutenVeld } from '../velden/MinutenVeld.tsx';
import { TekstVeld, TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './Gegevens.module.css';

type Velden = Partial<
  Pick<BijeenkomstState, 'titel' | 'datum' | 'plaats' | 'leervraag' | 'startTijd' | 'geplandeMinuten'>
>;

/** What the bijeenkomst is about, when and where. */
export function Gegevens() {
  const { state } = useBijeenkomst();
  const act = useAct();
  const save = (gegevens: Velden): Promise<boolean> => act({ type: 'gegevensGewijzigd', gegevens });
  return (
    <section className={styles.velden} aria-labelledby="gegevens">
      <h2 id="gegevens">De bijeenkomst</h2>
      <TekstVeld label="Titel" stored={state.titel} save={(titel) => save({ titel })} />
      <TekstVlak
        label="Leervraag"
        description="De vraag waar de groep aan werkt."
        rows={2}
        stored={state.leervraag}
        save={(leervraag) => save({ leervraag })}
      />
      <DatumVeld label="Datum" value={state.datum} onChange={(datum) => void save({ datum })} />
      <TijdVeld
        label="Begint om"
        value={state.startTijd}
        onChange={(startTijd) => void save({ startTijd })}
      />
      <TekstVeld label="Plaats" stored={state.plaats} save={(plaats) => save({ plaats })} />
      <MinutenVeld
        label="Duur"
        stored={state.geplandeMinuten}
        save={(geplandeMinuten) => save({ geplandeMinuten })}
        max={1440}
        className={styles.duur}
      />
    </section>
  );
}
