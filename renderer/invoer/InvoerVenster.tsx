import { useState } from 'react';
import { useStore } from 'zustand/react';
import type { InvoerStores } from '../store/invoer.ts';
import { Codewoord } from './Codewoord.tsx';
import { Ingeleverd } from './Ingeleverd.tsx';
import { Namen } from './Namen.tsx';
import { Schrijven } from './Schrijven.tsx';
import { Slot } from './Slot.tsx';
import { Verlaten } from './Verlaten.tsx';
import { StoresContext } from './use-stores.ts';
import { ZonderNaam } from './ZonderNaam.tsx';

/** The invoer window: one person at a time, one thing at a time. */
export function InvoerVenster({ stores }: { stores: InvoerStores }) {
  return (
    <StoresContext value={stores}>
      <Scherm stores={stores} />
    </StoresContext>
  );
}

function Scherm({ stores }: { stores: InvoerStores }) {
  const beeld = useStore(stores.store, (state) => state.beeld);
  const [isVerlaten, setIsVerlaten] = useState(false);
  const [codewoord, setCodewoord] = useState<string | null>(null);
  if (beeld === null) return null;
  switch (beeld.soort) {
    case 'slot':
      return <Slot heeftCode={beeld.heeftCode} />;
    case 'schrijven':
      return codewoord === null ? (
        <Schrijven beeld={beeld} />
      ) : (
        <Codewoord
          codewoord={codewoord}
          onVerder={() => {
            setCodewoord(null);
          }}
        />
      );
    case 'ingeleverd':
      return <Ingeleverd beeld={beeld} />;
    case 'namen':
    case 'zonderNaam': {
      if (isVerlaten) {
        return (
          <Verlaten
            heeftCode={beeld.heeftCode}
            onBlijven={() => {
              setIsVerlaten(false);
            }}
          />
        );
      }
      const onVerlaten = (): void => {
        setIsVerlaten(true);
      };
      return beeld.soort === 'namen' ? (
        <Namen beeld={beeld} onVerlaten={onVerlaten} />
      ) : (
        <ZonderNaam beeld={beeld} onVerlaten={onVerlaten} onCodewoord={setCodewoord} />
      );
    }
  }
}
