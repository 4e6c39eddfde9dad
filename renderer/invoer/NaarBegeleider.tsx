import { Button } from '../components/Button.tsx';

/** The way back to regie. Main where everyone has handed in, else out of the way. */
export function NaarBegeleider({ isKlaar, onVerlaten }: { isKlaar: boolean; onVerlaten: () => void }) {
  return (
    <Button
      icon="slot"
      variant={isKlaar ? 'primary' : 'quiet'}
      size={isKlaar ? 'large' : 'normal'}
      onPress={onVerlaten}
    >
      Terug naar de begeleider
    </Button>
  );
}
