import { useState } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { ToetsenLijst } from '../toetsen/ToetsenLijst.tsx';
import { Hoofdstuk } from './Hoofdstuk.tsx';
import { HOOFDSTUKKEN } from './hoofdstukken.ts';

const BLADEN = [
  { id: 'toetsen', label: 'Toetsen', content: <ToetsenLijst /> },
  ...HOOFDSTUKKEN.map(({ id, titel, blokken }) => ({
    id,
    label: titel,
    content: <Hoofdstuk blokken={blokken} />,
  })),
];

/** Help (F1): all keys, and the manual. */
export function HulpDialog({ onClose }: { onClose: () => void }) {
  const [blad, setBlad] = useState('toetsen');
  return (
    <Dialog isOpen onOpenChange={onClose} title="Hulp" size="large">
      <Tabs label="Hoofdstukken" items={BLADEN} selected={blad} onSelect={setBlad} />
    </Dialog>
  );
}
