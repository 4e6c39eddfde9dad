import { useContext, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Afronden } from '../afronden/Afronden.tsx';
import { useDeel, VindplaatsContext } from '../bijeenkomst/use-bijeenkomst.ts';
import { FotosDialog } from './FotosDialog.tsx';
import { Parkeerplaats } from './Parkeerplaats.tsx';

type Venster = 'parkeerplaats' | 'fotos' | 'afronden';

/** What is around the programma and can be reached at any moment. */
export function RondomKnoppen() {
  const { parkeerplaats, positie } = useDeel(({ state }) => ({
    parkeerplaats: state.parkeerplaats,
    positie: state.positie,
  }));
  const [venster, setVenster] = useState<Venster | null>(useContext(VindplaatsContext)?.venster ?? null);
  const open = Object.values(parkeerplaats).filter(({ isAfgehandeld }) => !isAfgehandeld).length;
  const close = (): void => {
    setVenster(null);
  };
  return (
    <>
      <ParkeerKnop
        open={open}
        onPress={() => {
          setVenster('parkeerplaats');
        }}
      />
      {positie === null ? null : (
        <IconButton
          icon="foto"
          label="Foto’s van flappen"
          onPress={() => {
            setVenster('fotos');
          }}
        />
      )}
      <IconButton
        icon="agenda"
        label="Afronden: voor de volgende keer"
        onPress={() => {
          setVenster('afronden');
        }}
      />
      {venster === 'parkeerplaats' ? <Parkeerplaats onClose={close} /> : null}
      {venster === 'fotos' && positie !== null ? (
        <FotosDialog onderdeelId={positie.onderdeelId} onClose={close} />
      ) : null}
      {venster === 'afronden' ? (
        <Dialog isOpen onOpenChange={close} title="Afronden" size="large">
          <Afronden />
        </Dialog>
      ) : null}
    </>
  );
}

function ParkeerKnop({ open, onPress }: { open: number; onPress: () => void }) {
  if (open === 0) return <IconButton icon="parkeren" label="Parkeerplaats" onPress={onPress} />;
  return (
    <Button
      variant="quiet"
      icon="parkeren"
      aria-label={`Parkeerplaats: ${String(open)} open`}
      onPress={onPress}
    >
      {open}
    </Button>
  );
}
