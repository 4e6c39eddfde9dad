import type { KalibrerenZaal } from '../../../shared/werkvormen/kalibreren/zaal.ts';
import { VraagZaal } from '../tonen/VraagZaal.tsx';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { GebiedenZaal } from './zaal/GebiedenZaal.tsx';
import { GebiedZaal } from './zaal/GebiedZaal.tsx';
import { LijstenZaal } from './zaal/LijstenZaal.tsx';
import { VerdelingZaal } from './zaal/VerdelingZaal.tsx';

/** What the room sees of a kalibreren: one thing at a time, large. */
export function Zaal({ beeld }: ZaalProps<KalibrerenZaal>) {
  switch (beeld.soort) {
    case 'gebieden':
      return <GebiedenZaal beeld={beeld} />;
    case 'gebied':
      return <GebiedZaal beeld={beeld} />;
    case 'verdeling':
      return <VerdelingZaal beeld={beeld} />;
    case 'lijsten':
      return <LijstenZaal beeld={beeld} />;
    case 'vraag':
      return <VraagZaal vraag={beeld.vraag} />;
  }
}
