import { useState } from 'react';
import { groepGroottes, makeGroepjes } from '../../../../shared/domain/groepjes.ts';
import { MAX_GROEP } from '../../../../shared/werkvormen/nominale-groepstechniek/inhoud.ts';
import { MAX_K, MIN_K } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { groepjesUitgelicht } from '../../../../shared/zaal/rondom-beeld.ts';
import { Message } from '../../../components/Message.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { useAct, useBijeenkomst } from '../../../regie/bijeenkomst/use-bijeenkomst.ts';
import { GroepjesBord } from '../../../regie/groepjes/GroepjesBord.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { ToonKnop } from '../../../regie/rondom/ToonKnop.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { createId } from '../../../store/ids.ts';
import styles from './Regie.module.css';
import { useOnderdeelId, useRonde } from './use-ronde.ts';

/** Stap 1: the one question, how many ideas everyone chooses, and subgroups when there are many people. */
export function VraagStap() {
  const { state, act } = useRonde();
  return (
    <>
      <TekstVlak
        label="De vraag"
        description="Eén heldere vraag. Staat op de zaal in deze stap en bij het schrijven."
        stored={state.vraag}
        save={(vraag) => act({ type: 'vraagGewijzigd', vraag })}
        rows={2}
        className={styles.smal}
      />
      <NumberField
        label="Hoeveel ideeën kiest iedereen straks?"
        description={`Het belangrijkste krijgt ${String(state.k)} punten, het laatste 1.`}
        value={state.k}
        minValue={MIN_K}
        maxValue={MAX_K}
        isDisabled={state.stemmingen.eerste !== null}
        onChange={(k) => {
          if (Number.isInteger(k) && k !== state.k) void act({ type: 'kGewijzigd', k });
        }}
        className={styles.smal}
      />
      <Groepen />
    </>
  );
}

/** With more than nine the round takes too long: a proposal, never a lock. */
function Groepen() {
  const { rondeId, stap, people } = useRonde();
  const act = useAct();
  const onderdeelId = useOnderdeelId();
  const [isWeg, setIsWeg] = useState(false);
  const groepjes = useBijeenkomst().state.rondes[rondeId]?.groepjes[stap.id] ?? [];
  const aantal = people.aanwezig.length;
  const save = (next: readonly (typeof groepjes)[number][]): Promise<boolean> =>
    act({ type: 'groepjesGemaakt', rondeId, stapId: stap.id, groepjes: [...next] });
  if (groepjes.length > 0) {
    return (
      <Deel
        titel="Groepen"
        acties={
          <ToonKnop
            uitgelicht={groepjesUitgelicht(rondeId, stap.id)}
            wat="de groepen"
            onderdeelId={onderdeelId}
          />
        }
      >
        <p className={styles.uitleg}>
          Elke groep schrijft en maakt een eigen lijst op een flap. Typ daarna de lijsten hier in bij het
          rondje; stemmen doen jullie samen.
        </p>
        <GroepjesBord groepjes={groepjes} onChange={save} />
      </Deel>
    );
  }
  if (aantal <= MAX_GROEP || isWeg) return null;
  const groepen = Math.ceil(aantal / MAX_GROEP);
  const grootte = Math.ceil(aantal / groepen);
  const groottes = groepGroottes(aantal, Math.floor(aantal / groepen));
  return (
    <Message
      action={{
        label: `Maak ${String(groottes.length)} groepen`,
        onPress: () =>
          void save(makeGroepjes(people.aanwezig, Math.floor(aantal / groepen), Math.random, createId)),
      }}
      onClose={() => {
        setIsWeg(true);
      }}
    >
      Jullie zijn met {aantal}. Met meer dan {MAX_GROEP} duurt het rondje lang: werk in groepen van ongeveer{' '}
      {grootte}.
    </Message>
  );
}
