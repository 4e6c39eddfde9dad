import { cleanText, MAX_TEKST } from '../../../shared/domain/tekst.ts';
import { lastVolgorde } from '../../../shared/domain/volgorde.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';
import { putBack, type SetGetypt } from '../velden/use-getypt.ts';

export interface ParkeerDialogProps {
  /** What was typed. It is kept by who opens this, so that Escape loses nothing. */
  tekst: string;
  onTekst: SetGetypt;
  onClose: () => void;
}

const FORM_ID = 'parkeren';

/** One field for a remark that has to wait: Enter keeps it and closes. */
export function ParkeerDialog({ tekst, onTekst, onClose }: ParkeerDialogProps) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const eenTegelijk = useEenTegelijk();

  async function keep(): Promise<void> {
    const written = cleanText(tekst).trim();
    const item = {
      id: createId(),
      volgorde: lastVolgorde(state.parkeerplaats),
      tekst: written,
      isAfgehandeld: false,
    };
    onTekst('');
    if (written === '' || (await act({ type: 'itemsToegevoegd', lijst: 'parkeerplaats', items: [item] })))
      onClose();
    else onTekst(putBack(tekst));
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Op de parkeerplaats"
      size="normal"
      actions={
        <Button variant="primary" type="submit" form={FORM_ID} shortcut="Enter">
          Bewaar
        </Button>
      }
    >
      <form
        id={FORM_ID}
        onSubmit={(event) => {
          event.preventDefault();
          eenTegelijk(keep);
        }}
      >
        <TextField
          label="Wat wil je voor later bewaren?"
          description="Het komt pas op de zaal als jij dat wilt."
          value={tekst}
          onChange={onTekst}
          maxLength={MAX_TEKST}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
