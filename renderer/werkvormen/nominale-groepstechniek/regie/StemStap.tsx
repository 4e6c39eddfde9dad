import { useState } from 'react';
import { schrijfGetal } from '../../../../shared/werkvormen/rangorde.ts';
import { listIdeeen } from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import type { Stemming } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import {
  limitK,
  listGelijk,
  telStemmen,
} from '../../../../shared/werkvormen/nominale-groepstechniek/stemming.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { RadioGroup } from '../../../components/RadioGroup.tsx';
import styles from './Regie.module.css';
import { Stembus } from './Stembus.tsx';
import { Uitslag } from './Uitslag.tsx';
import { useRonde } from './use-ronde.ts';

/** Stap 5: the first vote, on all ideas. */
export function PuntenStap() {
  const { state, act } = useRonde();
  const { eerste } = state.stemmingen;
  if (eerste !== null) return <Stemming1 stemming={eerste} />;
  const aantal = listIdeeen(state).length;
  if (aantal < 2)
    return <p className={styles.uitleg}>Er zijn minstens twee ideeën nodig. Ga terug naar het rondje.</p>;
  const k = limitK(state.k, aantal);
  return (
    <>
      <p className={styles.uitleg}>
        Iedereen kiest {schrijfGetal(k)} van de {aantal} ideeën: {k} punten voor het belangrijkste, tot 1
        punt. Als je opent, ligt de lijst vast.
      </p>
      <div className={styles.knoppen}>
        <Button
          size="large"
          variant="primary"
          onPress={() => void act({ type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null })}
        >
          Open de stemming
        </Button>
      </div>
    </>
  );
}

function Stemming1({ stemming }: { stemming: Stemming }) {
  if (!stemming.isGesloten) return <Stembus stemming={stemming} />;
  return (
    <>
      <Message tone="gelukt">
        De stemming is gesloten. Ga met de groep naar Optellen: dan staat de uitslag op de zaal.
      </Message>
      <Uitslag stemming={stemming} />
    </>
  );
}

const ALLE = 'alle';

/** Stap 8: the second vote, on all ideas or on those that are equal; the first stays beside it. */
export function TweedeStap() {
  const { state, act } = useRonde();
  const { eerste, tweede } = state.stemmingen;
  const [keuze, setKeuze] = useState<string | null>(null);
  if (eerste?.isGesloten !== true)
    return <p className={styles.uitleg}>Sluit eerst de eerste stemming, bij Punten geven.</p>;
  if (tweede !== null) {
    return tweede.isGesloten ? (
      <>
        <Uitslag stemming={tweede} kop="Tweede stemming" />
        <Uitslag stemming={eerste} kop="Eerste stemming" />
      </>
    ) : (
      <Stembus stemming={tweede} isTweede />
    );
  }
  const gelijk = listGelijk(telStemmen(eerste));
  const options = [
    ...gelijk.map(({ plaats, rijen }) => ({
      id: String(plaats),
      label: `De ${schrijfGetal(rijen.length)} op plaats ${String(plaats)}`,
      description: `Nummer ${rijen.map(({ nummer }) => String(nummer)).join(', ')}. ${
        rijen.length === 2 ? 'Iedereen heeft één stem.' : 'Iedereen geeft weer punten.'
      }`,
    })),
    {
      id: ALLE,
      label: 'Alle ideeën',
      description: `Nog een keer alle ${String(Object.keys(eerste.ideeen).length)}, op dezelfde manier.`,
    },
  ];
  const value = keuze ?? options[0]?.id ?? ALLE;
  const open = (): void => {
    const rijen = gelijk.find(({ plaats }) => String(plaats) === value)?.rijen;
    void act({
      type: 'stemmingGeopend',
      stemming: 'tweede',
      ideeIds: rijen === undefined ? null : rijen.map(({ id }) => id),
    });
  };
  return (
    <>
      <RadioGroup label="Waarover stemmen jullie?" options={options} value={value} onChange={setKeuze} />
      <div className={styles.knoppen}>
        <Button size="large" variant="primary" onPress={open}>
          Open de tweede stemming
        </Button>
      </div>
    </>
  );
}
