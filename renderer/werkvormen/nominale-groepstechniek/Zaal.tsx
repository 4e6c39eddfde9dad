import type { NgtZaal } from '../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { LijstZaal } from './zaal/LijstZaal.tsx';
import { RondjeZaal } from './zaal/RondjeZaal.tsx';
import { StemmenZaal } from './zaal/StemmenZaal.tsx';
import { UitslagZaal } from './zaal/UitslagZaal.tsx';
import { VraagZaal } from './zaal/VraagZaal.tsx';

/** What the room sees: the question, the list as it grows, what can be voted on, and the result. */
export function Zaal({ beeld, schaal }: ZaalProps<NgtZaal>) {
  switch (beeld.soort) {
    case 'vraag':
      return <VraagZaal beeld={beeld} />;
    case 'rondje':
      return <RondjeZaal beeld={beeld} />;
    case 'lijst':
      return <LijstZaal beeld={beeld} />;
    case 'stemmen':
      return <StemmenZaal beeld={beeld} />;
    case 'uitslag':
      return <UitslagZaal beeld={beeld} schaal={schaal} />;
  }
}
