import { useState } from 'react';
import type { Groep } from '../../../shared/contract.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useEenTegelijk } from '../use-een-tegelijk.ts';
import { useBeheer } from './use-beheer.ts';

const ALTIJD = 'altijd';

const KEUZES = [
  { id: '6', label: 'Een half jaar' },
  { id: '12', label: 'Een jaar' },
  { id: '24', label: 'Twee jaar' },
  { id: '60', label: 'Vijf jaar' },
  { id: ALTIJD, label: 'Tot ik het zelf verwijder' },
] as const;

/** Asks how long what a groep made is kept. The app removes nothing by itself: it proposes, with names and dates. */
export function BewaartermijnDialog({ groep, onClose }: { groep: Groep; onClose: () => void }) {
  const { setBewaartermijn } = useBeheer();
  const [keuze, setKeuze] = useState<string | null>(String(groep.bewaarMaanden ?? ALTIJD));
  const eenTegelijk = useEenTegelijk();

  async function save(): Promise<void> {
    if (await setBewaartermijn(groep.id, keuze === null || keuze === ALTIJD ? null : Number(keuze)))
      onClose();
  }

  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={onClose}
      title={`Bewaartermijn van ${groep.naam}`}
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" onPress={() => eenTegelijk(save)}>
            Opslaan
          </Button>
        </>
      }
    >
      <p>Is een bijeenkomst ouder, dan stelt de app voor om hem te verwijderen. Vanzelf gaat er niets weg.</p>
      <RadioGroup
        label="Hoe lang bewaar je bijeenkomsten?"
        options={KEUZES}
        value={keuze}
        onChange={setKeuze}
      />
    </Dialog>
  );
}
