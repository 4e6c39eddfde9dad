import { type SubmitEvent, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { MAX_TITEL } from '../../../shared/domain/tekst-regels.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';

export interface NaamDialogProps {
  title: string;
  label: string;
  description?: string;
  naam: string;
  /** The verb on the button: "Opslaan", "Maken". */
  knop: string;
  /** Stores the name; false when it was refused: the dialog then stays open with what was typed. */
  save: (naam: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for one name. */
export function NaamDialog({ title, label, description, naam, knop, save, onClose }: NaamDialogProps) {
  const [value, setValue] = useState(naam);
  const [fout, setFout] = useState<string | undefined>();
  const eenTegelijk = useEenTegelijk();

  async function submit(): Promise<void> {
    if (value.trim() === '') {
      setFout('Vul een naam in.');
      return;
    }
    if (await save(value)) onClose();
  }

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    eenTegelijk(submit);
  };

  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={onClose}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" type="submit" form="naam">
            {knop}
          </Button>
        </>
      }
    >
      <form id="naam" onSubmit={onSubmit}>
        <TextField
          label={label}
          {...(description === undefined ? {} : { description })}
          value={value}
          onChange={(next) => {
            setValue(next);
            setFout(undefined);
          }}
          maxLength={MAX_TITEL}
          errorMessage={fout}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
