import { OpenRegie } from './OpenRegie.tsx';

/** Regie is locked for a break. */
export function Slot({ heeftCode }: { heeftCode: boolean }) {
  return (
    <OpenRegie titel="Even pauze" heeftCode={heeftCode} knop="Open regie">
      {heeftCode
        ? 'Alleen de begeleider gaat hier verder, met de code.'
        : 'De begeleider gaat hier straks verder.'}
    </OpenRegie>
  );
}
