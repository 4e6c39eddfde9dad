import { Message } from '../../../components/Message.tsx';
import styles from './Regie.module.css';
import { Uitslag } from './Uitslag.tsx';
import { useRonde } from './use-ronde.ts';

/** Stap 6: the totals. Equal is equal. */
export function OptellenStap() {
  const { state } = useRonde();
  const { eerste } = state.stemmingen;
  if (eerste?.isGesloten !== true) return <NogGeenUitslag />;
  return <Uitslag stemming={eerste} />;
}

/** Before the vote is closed there is nothing to see, for anybody. */
export function NogGeenUitslag() {
  const { eerste } = useRonde().state.stemmingen;
  return eerste === null ? (
    <p className={styles.uitleg}>Er is nog niet gestemd. Open de stemming bij Punten geven.</p>
  ) : (
    <Message>De stemming is nog open. Sluit die eerst bij Punten geven; tot dan ziet niemand iets.</Message>
  );
}
