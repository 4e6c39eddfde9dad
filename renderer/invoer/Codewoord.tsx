import { Button } from '../components/Button.tsx';
import { Blad } from './Blad.tsx';
import styles from './Codewoord.module.css';

/** The code word that somebody without a name was given; only they see it, and only now. */
export function Codewoord({ codewoord, onVerder }: { codewoord: string; onVerder: () => void }) {
  return (
    <Blad
      titel="Dit is jouw codewoord"
      knoppen={
        <Button size="large" variant="primary" autoFocus onPress={onVerder}>
          Begin met schrijven
        </Button>
      }
    >
      <p className={styles.codewoord}>{codewoord}</p>
      <p>Schrijf het op. Alleen hiermee kom je terug bij je eigen tekst. Het staat nergens anders.</p>
    </Blad>
  );
}
