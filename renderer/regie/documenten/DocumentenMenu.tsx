import { useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { Menu } from '../../components/Menu.tsx';
import { BeeldenBewaren } from './BeeldenBewaren.tsx';
import { BriefhoofdDialog } from './BriefhoofdDialog.tsx';
import { LosseDelenBewaren } from './LosseDelenBewaren.tsx';
import { TerugkoppelingBewaren } from './TerugkoppelingBewaren.tsx';
import { VerslagBewaren } from './VerslagBewaren.tsx';

const SOORTEN = [
  { id: 'verslag', label: 'Sessieverslag', icon: 'document' },
  { id: 'terugkoppeling', label: 'Terugkoppeling aan deelnemers', icon: 'tekst' },
  { id: 'beelden', label: 'Beelden van Goed Werk', icon: 'foto' },
  { id: 'delen', label: 'Tabellen en grafieken', icon: 'kwadrant' },
  { id: 'briefhoofd', label: 'Naam en logo op documenten', icon: 'instellingen' },
] as const;
type Soort = (typeof SOORTEN)[number]['id'];

const VENSTERS: Readonly<Record<Soort, (props: { onClose: () => void }) => React.ReactNode>> = {
  verslag: VerslagBewaren,
  terugkoppeling: TerugkoppelingBewaren,
  beelden: BeeldenBewaren,
  delen: LosseDelenBewaren,
  briefhoofd: BriefhoofdDialog,
};

/** Everything a bijeenkomst can be saved as, at any moment. */
export function DocumentenMenu() {
  const [open, setOpen] = useState<Soort | null>(null);
  const Venster = open === null ? null : VENSTERS[open];
  return (
    <>
      <Menu
        label="Documenten"
        trigger={<IconButton icon="document" label="Documenten" />}
        actions={SOORTEN}
        onAction={setOpen}
      />
      {Venster === null ? null : (
        <Venster
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
