import { createId } from '../../store/ids.ts';
import { NaamDialog } from './NaamDialog.tsx';
import { useBeheer } from './use-beheer.ts';

export interface NieuweGroepDialogProps {
  onClose: () => void;
  /** Called with the id of the groep that was made. */
  onMade: (id: string) => void;
}

/** Makes a groep. */
export function NieuweGroepDialog({ onClose, onMade }: NieuweGroepDialogProps) {
  const { createGroep } = useBeheer();
  return (
    <NaamDialog
      title="Nieuwe groep"
      label="Hoe heet de groep?"
      description="Bijvoorbeeld de plaats, de organisatie of het team."
      naam=""
      knop="Groep maken"
      save={async (naam) => {
        const id = createId();
        const isMade = await createGroep(id, naam);
        if (isMade) onMade(id);
        return isMade;
      }}
      onClose={onClose}
    />
  );
}
