import { type SubmitEvent, useState } from 'react';
import { createOnderdeel } from '../../../shared/domain/onderdeel.ts';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { volgordeAt } from '../../../shared/domain/volgorde.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';
import { putBack, useGetypt } from '../velden/use-getypt.ts';
import styles from './OnderdeelErbij.module.css';

export interface OnderdeelErbijProps {
  /** The onderdeel that it comes after. */
  na: string;
  onClose: () => void;
}

const FORM_ID = 'onderdeel-erbij';

/** Puts something new into the programma while it runs: what, and how long. Enter adds it. */
export function OnderdeelErbij({ na, onClose }: OnderdeelErbijProps) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const [titel, setTitel] = useGetypt('onderdeel erbij');
  const [minuten, setMinuten] = useState(10);
  const [fout, setFout] = useState<string | undefined>();
  const eenTegelijk = useEenTegelijk();

  async function add(): Promise<void> {
    if (titel.trim() === '') {
      setFout('Vul in wat jullie gaan doen.');
      return;
    }
    const all = listOnderdelen(state);
    const index = all.findIndex(({ id }) => id === na);
    const onderdeel = createOnderdeel({
      id: createId(),
      volgorde: volgordeAt(all, index + 1),
      titel: titel.trim(),
      minuten,
    });
    setTitel('');
    if (await act({ type: 'onderdeelToegevoegd', onderdeel })) onClose();
    else setTitel(putBack(titel));
  }

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    eenTegelijk(add);
  };

  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={onClose}
      title="Onderdeel toevoegen"
      actions={
        <>
          <Button
            onPress={() => {
              setTitel('');
              onClose();
            }}
          >
            Annuleren
          </Button>
          <Button variant="primary" type="submit" form={FORM_ID}>
            Toevoegen
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.velden} onSubmit={onSubmit}>
        <TextField
          label="Wat gaan jullie doen?"
          value={titel}
          onChange={(next) => {
            setTitel(next);
            setFout(undefined);
          }}
          maxLength={MAX_TITEL}
          errorMessage={fout}
          autoFocus
        />
        <NumberField
          label="Duur"
          value={minuten}
          onChange={(next) => {
            setMinuten(Number.isNaN(next) ? 0 : Math.round(next));
          }}
          minValue={0}
          maxValue={600}
          unit="min"
        />
      </form>
    </Dialog>
  );
}
