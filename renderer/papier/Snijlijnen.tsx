import { type Raster, rasterMarge, SNIJTEKEN } from '../../shared/papier/maten.ts';
import { Lijn } from './Lijn.tsx';

/** Where to cut: marks in the white around the pieces for a knife, thin dashes between them for scissors. */
export function Snijlijnen({ raster }: { raster: Raster }) {
  const { kolommen, rijen, breedte, hoogte } = raster;
  const { links, boven } = rasterMarge(raster);
  const rechts = links + kolommen * breedte;
  const onder = boven + rijen * hoogte;
  const { lengte, afstand } = SNIJTEKEN;
  const xs = Array.from({ length: kolommen + 1 }, (_, index) => links + index * breedte);
  const ys = Array.from({ length: rijen + 1 }, (_, index) => boven + index * hoogte);
  return (
    <>
      {xs.map((x) => (
        <g key={x}>
          <Lijn van={[x, boven - afstand - lengte]} tot={[x, boven - afstand]} kleur="inkt" />
          <Lijn van={[x, onder + afstand]} tot={[x, onder + afstand + lengte]} kleur="inkt" />
          <Lijn van={[x, boven]} tot={[x, onder]} kleur="lijn" streepjes="1.2 1.2" />
        </g>
      ))}
      {ys.map((y) => (
        <g key={y}>
          <Lijn van={[links - afstand - lengte, y]} tot={[links - afstand, y]} kleur="inkt" />
          <Lijn van={[rechts + afstand, y]} tot={[rechts + afstand + lengte, y]} kleur="inkt" />
          <Lijn van={[links, y]} tot={[rechts, y]} kleur="lijn" streepjes="1.2 1.2" />
        </g>
      ))}
    </>
  );
}

/** The top left corner of every piece, in reading order; in mm. */
export function listHoeken(raster: Raster): readonly (readonly [x: number, y: number])[] {
  const { kolommen, rijen, breedte, hoogte } = raster;
  const { links, boven } = rasterMarge(raster);
  return Array.from({ length: kolommen * rijen }, (_, index) => [
    links + (index % kolommen) * breedte,
    boven + Math.floor(index / kolommen) * hoogte,
  ]);
}
