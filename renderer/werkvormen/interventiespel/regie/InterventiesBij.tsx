import { listInterventies } from '../../../../shared/werkvormen/interventiespel/onderwerpen.ts';
import type { Onderwerp } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import styles from './Stap.module.css';
import { toNieuw } from './nieuw.ts';
import { TekstLijst } from './TekstLijst.tsx';
import { useRonde } from './use-ronde.ts';

/** The interventions for one situation or pile, and a field for more. */
export function InterventiesBij({ onderwerp }: { readonly onderwerp: Onderwerp }) {
  const { state, act, people } = useRonde();
  const { soort, id } = onderwerp;
  const interventies = listInterventies(state, onderwerp).map((interventie) => ({
    id: interventie.id,
    tekst: interventie.tekst,
    van:
      (interventie.deelnemerId === null ? undefined : people.deelnemers[interventie.deelnemerId]?.naam) ?? '',
  }));
  return (
    <div className={styles.onder}>
      <SnelInvoer
        label="Nieuwe interventie"
        veld={id}
        placeholder="Wat zeg of doe je? Enter voegt toe."
        onAdd={(teksten) =>
          act({ type: 'interventiesToegevoegd', bij: { soort, id }, interventies: toNieuw(teksten) })
        }
      />
      <TekstLijst
        wat="interventie"
        items={interventies}
        save={(interventie, tekst) => act({ type: 'interventieGewijzigd', id: interventie, tekst })}
        onWeg={(interventie) => void act({ type: 'interventieVerwijderd', id: interventie })}
      />
    </div>
  );
}
