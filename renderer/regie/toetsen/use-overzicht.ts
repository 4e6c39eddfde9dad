import { useEffect, useRef } from 'react';
import { useRegie } from '../../store/use-regie.ts';
import { useToetsen } from './use-toetsen.ts';

/** Opens the overview of keys, by F1 and from the menu, where no bijeenkomst is open to listen to the other commands. */
export function useOverzicht(onToetsen: () => void): void {
  const { opdrachten } = useRegie();
  const onToetsenRef = useRef(onToetsen);
  useEffect(() => {
    onToetsenRef.current = onToetsen;
  });
  useToetsen((opdracht) => {
    if (opdracht === 'toetsen') onToetsen();
  });
  useEffect(
    () =>
      opdrachten.subscribe((opdracht) => {
        if (opdracht === 'toetsen') onToetsenRef.current();
      }),
    [opdrachten],
  );
}
