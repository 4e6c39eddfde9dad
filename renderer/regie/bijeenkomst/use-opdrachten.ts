import { useContext, useEffect, useRef, useState } from 'react';
import { KlokContext } from '../../store/use-klok.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useToetsen } from '../toetsen/use-toetsen.ts';
import { createOpdrachten, type Opdrachten, type OpdrachtenScherm } from './opdrachten.ts';

/** Gives the commands of the running bijeenkomst to the buttons, and listens to keys, menu and clicker for them. */
export function useOpdrachten(scherm: OpdrachtenScherm): Opdrachten {
  const stores = useRegie();
  const klok = useContext(KlokContext);
  const schermRef = useRef(scherm);
  useEffect(() => {
    schermRef.current = scherm;
  });
  const [opdrachten] = useState(() =>
    createOpdrachten(stores, klok, {
      showToetsen: () => {
        schermRef.current.showToetsen();
      },
      askScherm: () => {
        schermRef.current.askScherm();
      },
      askParkeer: () => {
        schermRef.current.askParkeer();
      },
      showPapier: () => {
        schermRef.current.showPapier();
      },
      askCode: () => {
        schermRef.current.askCode();
      },
      askOngedaan: () => {
        schermRef.current.askOngedaan();
      },
    }),
  );
  useToetsen((opdracht) => void opdrachten.doe(opdracht));
  useEffect(
    () => stores.opdrachten.subscribe((opdracht) => void opdrachten.doe(opdracht)),
    [stores, opdrachten],
  );
  return opdrachten;
}
