import { listGelijk, telStemmen } from '../../../../shared/werkvormen/nominale-groepstechniek/stemming.ts';
import { Message } from '../../../components/Message.tsx';
import { Button } from '../../../components/Button.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { Leervraag } from './Leervraag.tsx';
import { Notities } from './Notities.tsx';
import { NogGeenUitslag } from './OptellenStap.tsx';
import styles from './Regie.module.css';
import { Uitslag } from './Uitslag.tsx';
import { useRonde } from './use-ronde.ts';

/** Stap 7: what the group makes of the result: notes, a decision, the leervraag, or a second vote. */
export function BesprekenStap() {
  const { state, act } = useRonde();
  const { eerste, tweede } = state.stemmingen;
  if (eerste?.isGesloten !== true) return <NogGeenUitslag />;
  const isGelijk = listGelijk(telStemmen(eerste)).some(({ plaats }) => plaats === 1);
  return (
    <>
      {state.heeftTweede ? null : isGelijk ? (
        <Message
          action={{
            label: 'Zet een tweede stemming klaar',
            onPress: () => void act({ type: 'tweedeStemmingToegevoegd' }),
          }}
        >
          De eerste plaats is gedeeld. Bespreken, opnieuw stemmen, of allebei houden: de groep kiest.
        </Message>
      ) : (
        <div className={styles.knoppen}>
          <Button onPress={() => void act({ type: 'tweedeStemmingToegevoegd' })}>
            Zet een tweede stemming klaar
          </Button>
        </div>
      )}
      {tweede?.isGesloten === true ? <Uitslag stemming={tweede} kop="Tweede stemming" /> : null}
      <Uitslag stemming={eerste} kop={tweede?.isGesloten === true ? 'Eerste stemming' : 'Uitslag'} />
      <Notities />
      <TekstVlak
        label="Wat besluiten jullie?"
        stored={state.besluit}
        save={(besluit) => act({ type: 'besluitGewijzigd', besluit })}
        rows={2}
        className={styles.smal}
      />
      <Leervraag />
    </>
  );
}
