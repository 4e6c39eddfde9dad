import { Button } from '../../components/Button.tsx';

/** The kinds of file that paper can be kept as. */
export type Soort = 'pdf' | 'word';

export interface PapierKnoppenProps {
  isKlaar: boolean;
  /** Nothing was chosen. */
  isLeeg: boolean;
  isBezig: boolean;
  onPrint: () => void;
  onBewaar: (als: Soort) => void;
  onClose: () => void;
}

/** What can be done with the chosen sheets. */
export function PapierKnoppen({ isKlaar, isLeeg, isBezig, onPrint, onBewaar, onClose }: PapierKnoppenProps) {
  if (isKlaar) {
    return (
      <Button variant="primary" autoFocus onPress={onClose}>
        Klaar
      </Button>
    );
  }
  const isDisabled = isLeeg || isBezig;
  return (
    <>
      <Button onPress={onClose}>Sluiten</Button>
      <Button
        icon="exporteren"
        isDisabled={isDisabled}
        onPress={() => {
          onBewaar('word');
        }}
      >
        Bewaar als Word
      </Button>
      <Button
        icon="exporteren"
        isDisabled={isDisabled}
        onPress={() => {
          onBewaar('pdf');
        }}
      >
        Bewaar als PDF
      </Button>
      <Button variant="primary" icon="afdrukken" isDisabled={isLeeg} isPending={isBezig} onPress={onPrint}>
        Afdrukken…
      </Button>
    </>
  );
}
