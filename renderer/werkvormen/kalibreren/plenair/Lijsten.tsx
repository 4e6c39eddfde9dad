import { useState } from 'react';
import type { Gebied } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import { type Gedrag, listGedragOf, listGelijken } from '../../../../shared/werkvormen/kalibreren/gedrag.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { createId } from '../../../store/ids.ts';
import styles from '../Regels.module.css';
import { useRonde } from '../use-ronde.ts';
import { GedragRij } from './GedragRij.tsx';
import own from './Lijsten.module.css';

/** All behaviour of one area. What says the same is ticked and becomes one; the groepjes it came from stay with it. */
export function Lijsten({ gebied }: { gebied: Gebied }) {
  const { state, act } = useRonde();
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const gedrag = listGedragOf(state, gebied.id);
  const delen = gedrag.filter(({ id }) => gekozen.has(id));
  const gelijken = listGelijken(gedrag)[0];

  async function merge(same: readonly Gedrag[]): Promise<void> {
    const isDone = await act({
      type: 'gedragSamengevoegd',
      id: createId(),
      delen: same.map(({ id }) => id),
      tekst: same[0]?.tekst ?? '',
    });
    if (isDone) setGekozen(new Set());
  }

  if (gedrag.length === 0)
    return <p className={styles.uitleg}>Geen groepje heeft hier voorbeelden bij gezet. Vul hieronder aan.</p>;
  return (
    <div className={styles.lijst}>
      {gelijken === undefined ? null : (
        <Message action={{ label: 'Voeg ze samen', onPress: () => void merge(gelijken) }}>
          Dit staat er {gelijken.length} keer: ‘{gelijken[0]?.tekst ?? ''}’.
        </Message>
      )}
      <ol className={styles.lijst} aria-label="Gedrag">
        {gedrag.map((each, index) => (
          <GedragRij
            key={each.id}
            gedrag={each}
            nummer={index + 1}
            isGekozen={gekozen.has(each.id)}
            onKies={(isGekozen) => {
              const next = new Set(gekozen);
              if (isGekozen) next.add(each.id);
              else next.delete(each.id);
              setGekozen(next);
            }}
          />
        ))}
      </ol>
      <div className={own.samen}>
        <Button isDisabled={delen.length < 2} onPress={() => void merge(delen)}>
          Voeg samen
        </Button>
        <p className={styles.uitleg}>
          {delen.length < 2
            ? 'Vink aan wat hetzelfde zegt. De namen van de groepjes blijven erbij.'
            : `${String(delen.length)} aangevinkt. De tekst van de eerste blijft staan.`}
        </p>
      </div>
    </div>
  );
}
