import '../../store/zod-jitless.ts';
import { type SubmitEvent, useContext, useState } from 'react';
import { INDELINGEN } from '../../../shared/inhoud/indelingen.ts';
import { MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createId } from '../../store/ids.ts';
import { KlokContext } from '../../store/use-klok.ts';
import { useBibliotheek, useRegie } from '../../store/use-regie.ts';
import { toDatum } from '../datum.ts';
import { DatumVeld } from '../velden/DatumVeld.tsx';
import styles from './NieuweBijeenkomstDialog.module.css';
import { useIndelingen } from './use-indelingen.ts';
import { useBeheer } from './use-beheer.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';

const LEEG = 'leeg';

const INDELING_KEUZES = [
  ...INDELINGEN.map(({ id, naam, onderdelen }) => ({
    id,
    label: naam,
    description: `${String(onderdelen.length)} onderdelen, ${String(
      onderdelen.reduce((sum, { minuten }) => sum + minuten, 0),
    )} minuten. Je kunt alles aanpassen.`,
  })),
  { id: LEEG, label: 'Leeg programma', description: 'Je zet zelf de onderdelen erin.' },
];

export interface NieuweBijeenkomstDialogProps {
  /** The groep that was chosen in the library; null asks for it. */
  groepId: string | null;
  onClose: () => void;
}

/** Makes a bijeenkomst from a template and opens it. */
export function NieuweBijeenkomstDialog({ groepId, onClose }: NieuweBijeenkomstDialogProps) {
  const { groepen } = useBibliotheek();
  const { bijeenkomst } = useRegie();
  const { createBijeenkomst } = useBeheer();
  const klok = useContext(KlokContext);
  const [groep, setGroep] = useState(groepId ?? groepen[0]?.id ?? null);
  const [titel, setTitel] = useState('');
  const [datum, setDatum] = useState(() => toDatum(klok.now()));
  const [indeling, setIndeling] = useState(INDELING_KEUZES[0]?.id ?? LEEG);
  const eigen = useIndelingen();
  const [fout, setFout] = useState<string | undefined>();
  const eenTegelijk = useEenTegelijk();

  async function make(): Promise<void> {
    if (titel.trim() === '') {
      setFout('Geef de bijeenkomst een titel.');
      return;
    }
    if (groep === null) return;
    const id = createId();
    const isMade = await createBijeenkomst({
      id,
      groepId: groep,
      titel,
      datum,
      indeling: indeling === LEEG ? null : indeling,
    });
    if (isMade && (await bijeenkomst.open(id))) onClose();
  }

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    eenTegelijk(make);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Nieuwe bijeenkomst"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" type="submit" form="bijeenkomst">
            Bijeenkomst maken
          </Button>
        </>
      }
    >
      <form id="bijeenkomst" className={styles.velden} onSubmit={onSubmit}>
        <TextField
          label="Titel"
          value={titel}
          onChange={(next) => {
            setTitel(next);
            setFout(undefined);
          }}
          maxLength={MAX_TITEL}
          errorMessage={fout}
          autoFocus
        />
        {groepId === null ? (
          <Select
            label="Groep"
            options={groepen.map(({ id, naam }) => ({ id, label: naam }))}
            value={groep}
            onChange={setGroep}
          />
        ) : null}
        <DatumVeld label="Datum" value={datum} onChange={setDatum} />
        <RadioGroup
          label="Programma"
          options={[...eigen.keuzes, ...INDELING_KEUZES]}
          value={indeling}
          onChange={setIndeling}
        />
        {eigen.keuzes.some(({ id }) => id === indeling) ? (
          <div>
            <Button
              variant="quiet"
              icon="prullenbak"
              onPress={() => {
                void eigen.remove(indeling);
                setIndeling(INDELING_KEUZES[0]?.id ?? LEEG);
              }}
            >
              Deze indeling weghalen
            </Button>
          </div>
        ) : null}
      </form>
    </Dialog>
  );
}
