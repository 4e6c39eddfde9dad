import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { Parkeerplaats } from './Parkeerplaats.tsx';

/** What is around the programma and can be reached at any moment. */
export function RondomKnoppen() {
  const { parkeerplaats } = useBijeenkomst().state;
  const [isOpen, setIsOpen] = useState(false);
  const open = Object.values(parkeerplaats).filter(({ isAfgehandeld }) => !isAfgehandeld).length;
  return (
    <>
      <Button
        variant="quiet"
        icon="parkeren"
        aria-label={open === 0 ? 'Parkeer een opmerking' : `Parkeerplaats: ${String(open)} open`}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {open === 0 ? 'Parkeer' : open}
      </Button>
      {isOpen ? (
        <Parkeerplaats
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
