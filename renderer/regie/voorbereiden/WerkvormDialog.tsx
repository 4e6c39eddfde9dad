import { useState } from 'react';
import { WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import type { AnyWerkvorm } from '../../../shared/werkvormen/werkvorm.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { createId } from '../../store/ids.ts';
import { findScherm } from '../../werkvormen/register.tsx';
import { useAct } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './WerkvormDialog.module.css';
import { useEenTegelijk } from '../use-een-tegelijk.ts';

export interface WerkvormDialogProps {
  onderdeelId: string;
  onClose: () => void;
}

/** Adds a werkvorm to an onderdeel, with its options. */
export function WerkvormDialog({ onderdeelId, onClose }: WerkvormDialogProps) {
  const act = useAct();
  const [werkvorm, setWerkvorm] = useState<AnyWerkvorm | undefined>(WERKVORMEN[0]);
  const [opties, setOpties] = useState<unknown>(WERKVORMEN[0]?.standaardOpties);
  const eenTegelijk = useEenTegelijk();

  async function add(): Promise<void> {
    if (werkvorm === undefined) return;
    const isAdded = await act({
      type: 'rondeToegevoegd',
      id: createId(),
      onderdeelId,
      werkvorm: werkvorm.id,
      opties,
    });
    if (isAdded) onClose();
  }

  const Opties = werkvorm === undefined ? undefined : findScherm(werkvorm.id)?.Opties;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Werkvorm toevoegen"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" onPress={() => eenTegelijk(add)}>
            Toevoegen
          </Button>
        </>
      }
    >
      <RadioGroup
        label="Welke werkvorm?"
        options={WERKVORMEN.map(({ id, naam, doel }) => ({ id, label: naam, description: doel }))}
        value={werkvorm?.id ?? null}
        onChange={(id) => {
          const chosen = WERKVORMEN.find((each) => each.id === id);
          setWerkvorm(chosen);
          setOpties(chosen?.standaardOpties);
        }}
      />
      {Opties === undefined || werkvorm === undefined ? null : (
        <div className={styles.opties}>
          <Opties key={werkvorm.id} opties={opties} onChange={setOpties} />
        </div>
      )}
      {werkvorm === undefined ? null : <p className={styles.bron}>Bron: {werkvorm.bronvermelding}</p>}
    </Dialog>
  );
}
