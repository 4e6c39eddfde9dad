import { VEL, VEL_BREEDTE } from '../../shared/papier/maten.ts';
import { type Gezet, lineHeight, setRegel } from '../../shared/papier/zetten.ts';
import { Tekst } from './Tekst.tsx';

const links = VEL.marge.links;
const GROOTTE = 8.5;

/** The foot of a sheet: whose text it is, and which page of how many. */
export function Voet({ bron, nummer }: { bron: Gezet | null; nummer: string }) {
  const y = VEL.voet - lineHeight(GROOTTE);
  return (
    <>
      {bron === null ? null : <Tekst gezet={bron} x={links} y={y} kleur="gedempt" />}
      <Tekst
        gezet={setRegel(nummer, 'gewoon', GROOTTE, VEL_BREEDTE / 4)}
        x={links + VEL_BREEDTE}
        y={y}
        anchor="end"
        kleur="gedempt"
      />
    </>
  );
}
