import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { createId } from '../../store/ids.ts';
import { useRegie } from '../../store/use-regie.ts';
import { NaamDialog } from '../bibliotheek/NaamDialog.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

/** Saves this programma as a template, to begin a next bijeenkomst with. */
export function BewaarIndeling() {
  const { ask, meldingen } = useRegie();
  const { id: bijeenkomstId, state } = useBijeenkomst();
  const [isOpen, setIsOpen] = useState(false);

  async function save(naam: string): Promise<boolean> {
    try {
      await ask('saveIndeling', { id: createId(), bijeenkomstId, naam });
      meldingen.add({ soort: 'bericht', tekst: `‘${naam}’ staat klaar bij een nieuwe bijeenkomst.` });
      return true;
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  return (
    <>
      <Button
        variant="quiet"
        icon="exporteren"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        Bewaar als indeling
      </Button>
      {isOpen ? (
        <NaamDialog
          title="Bewaar als indeling"
          label="Hoe heet deze indeling?"
          description="De onderdelen en werkvormen gaan mee. Notities en wat de groep maakt niet."
          naam={state.titel}
          knop="Bewaren"
          save={save}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
