import type { GoedWerkZaal } from '../../../shared/werkvormen/goed-werk/zaal.ts';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { BeeldZaal } from './zaal/BeeldZaal.tsx';
import { CriteriaZaal } from './zaal/CriteriaZaal.tsx';
import { ErvaringZaal } from './zaal/ErvaringZaal.tsx';
import { SituatieZaal } from './zaal/SituatieZaal.tsx';
import { SkiveZaal } from './zaal/SkiveZaal.tsx';

/** What the room sees of a dialogue over goed werk: one thing at a time, large. */
export function Zaal({ beeld }: ZaalProps<GoedWerkZaal>) {
  switch (beeld.soort) {
    case 'situatie':
      return <SituatieZaal beeld={beeld} />;
    case 'criteria':
      return <CriteriaZaal beeld={beeld} />;
    case 'ervaring':
      return <ErvaringZaal beeld={beeld} />;
    case 'skive':
      return <SkiveZaal beeld={beeld} />;
    case 'beeld':
      return <BeeldZaal beeld={beeld} />;
  }
}
