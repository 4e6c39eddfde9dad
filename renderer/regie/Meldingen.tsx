import { Message } from '../components/Message.tsx';
import { useMeldingen, useRegie } from '../store/use-regie.ts';
import styles from './Meldingen.module.css';

/** What happened and what you can do about it, above everything but out of the way of the controls. */
export function Meldingen() {
  const { meldingen } = useRegie();
  const { meldingen: list, status } = useMeldingen();
  return (
    <div className={styles.stapel}>
      {status === null ? null : <Message tone="waarschuwing">{status}</Message>}
      {list.map(({ id, soort, tekst, uitweg }) => (
        <Message
          key={id}
          tone={soort === 'fout' ? 'fout' : 'info'}
          onClose={() => {
            meldingen.remove(id);
          }}
          {...(uitweg === undefined
            ? {}
            : {
                action: {
                  label: uitweg.naam,
                  onPress: () => {
                    meldingen.remove(id);
                    uitweg.doe();
                  },
                },
              })}
        >
          {tekst}
        </Message>
      ))}
    </div>
  );
}
