import { useState } from 'react';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import { Fotos } from './Fotos.tsx';

export interface FotosDialogProps {
  /** The onderdeel where the room is: it begins with that. */
  onderdeelId: string;
  onClose: () => void;
}

/** The photos of an onderdeel, over whatever is going on; also of one that is over, or that is still to come. */
export function FotosDialog({ onderdeelId, onClose }: FotosDialogProps) {
  const [gekozen, setGekozen] = useState(onderdeelId);
  const onderdelen = useDeel(({ state }) => listOnderdelen(state).map(({ id, titel }) => ({ id, titel })));
  const isEr = onderdelen.some(({ id }) => id === gekozen);
  const van = isEr ? gekozen : onderdeelId;
  return (
    <Dialog isOpen onOpenChange={onClose} title="Foto’s bij een onderdeel" size="large">
      <Select
        label="Bij welk onderdeel?"
        options={onderdelen.map(({ id, titel }) => ({ id, label: titel === '' ? 'Zonder titel' : titel }))}
        value={van}
        onChange={setGekozen}
      />
      <Fotos key={van} onderdeelId={van} isVooraan />
    </Dialog>
  );
}
