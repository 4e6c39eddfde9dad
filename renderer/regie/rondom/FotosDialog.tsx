import { Dialog } from '../../components/Dialog.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { Fotos } from './Fotos.tsx';

/** The photos of the onderdeel where the room is, over whatever werkvorm is going on. */
export function FotosDialog({ onderdeelId, onClose }: { onderdeelId: string; onClose: () => void }) {
  const titel = useBijeenkomst().state.onderdelen[onderdeelId]?.titel ?? '';
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={titel === '' ? 'Foto’s van flappen' : `Foto’s bij ${titel}`}
      size="large"
    >
      <Fotos onderdeelId={onderdeelId} isVooraan />
    </Dialog>
  );
}
