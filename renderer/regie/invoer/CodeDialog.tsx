import { type SubmitEvent, useId, useState } from 'react';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useInvoerStand, useRegie } from '../../store/use-regie.ts';
import styles from './CodeDialog.module.css';

export interface CodeDialogProps {
  /** What the code is for, in a sentence. */
  uitleg: string;
  /** The words of the button. */
  knop?: string;
  /** After it was set. */
  onKlaar?: () => void;
  onClose: () => void;
}

/** Sets the code of regie, changes it or takes it away. */
export function CodeDialog({ uitleg, knop = 'Bewaar de code', onKlaar, onClose }: CodeDialogProps) {
  const { invoer } = useRegie();
  const heeftCode = useInvoerStand()?.heeftCode ?? false;
  const [code, setCode] = useState('');
  const [huidige, setHuidige] = useState('');
  const [melding, setMelding] = useState<string>();
  const formId = useId();

  const set = async (next: string | null): Promise<void> => {
    try {
      await invoer.setCode(next, huidige);
      onClose();
      onKlaar?.();
    } catch (error) {
      setMelding(
        error instanceof DialoogtafelError ? error.melding : 'Er ging iets mis. Probeer het opnieuw.',
      );
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void set(code);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="small"
      title={heeftCode ? 'Code van regie' : 'Kies een code voor regie'}
      actions={
        <>
          {heeftCode ? (
            <Button variant="danger" onPress={() => void set(null)}>
              Code weghalen
            </Button>
          ) : (
            <Button onPress={onClose}>Annuleren</Button>
          )}
          <Button variant="primary" type="submit" form={formId}>
            {knop}
          </Button>
        </>
      }
    >
      <p>{uitleg}</p>
      <form noValidate id={formId} className={styles.velden} onSubmit={submit}>
        {heeftCode ? (
          <TextField
            label="De code van nu"
            type="password"
            autoComplete="off"
            autoFocus
            value={huidige}
            onChange={setHuidige}
            errorMessage={melding}
          />
        ) : null}
        <TextField
          label={heeftCode ? 'De nieuwe code' : 'Code'}
          description="Minstens vier letters of cijfers. Onthoud hem goed."
          autoComplete="off"
          spellCheck="false"
          autoFocus={!heeftCode}
          value={code}
          onChange={setCode}
          errorMessage={heeftCode ? undefined : melding}
        />
      </form>
    </Dialog>
  );
}
