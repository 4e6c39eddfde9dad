import { KLEUREN } from '../../shared/a4/pagina.ts';
import { type BordVakken, isWoordenRij, listVakken } from '../../shared/papier/bord.ts';
import { BORD, VEL, VEL_BREEDTE } from '../../shared/papier/maten.ts';
import type { BordPagina } from '../../shared/papier/pagina.ts';
import { lineHeight, setRegel, setText } from '../../shared/papier/zetten.ts';
import { Lijn } from './Lijn.tsx';
import { Tekst } from './Tekst.tsx';

const links = VEL.marge.links;
const rechts = links + VEL_BREEDTE;
const midden = links + VEL_BREEDTE / 2;
const BINNEN = 4;
const KOLOM = VEL_BREEDTE / 2 - 2 * BINNEN;
const ZIJDE = VEL_BREEDTE / 3;
const MERK = 10;

/** The empty board. */
export function Bord({ pagina }: { pagina: BordPagina }) {
  const { titel, bord } = pagina;
  const top = VEL.marge.boven + titel.hoogte + BORD.bijschrift + BORD.rand.hoogte;
  const onder = top + BORD.hoogte;
  const half = top + BORD.hoogte / 2;
  const bijschrift = (tekst: string) => setRegel(tekst, 'vet', 12, ZIJDE);
  const boven = top - BORD.rand.hoogte - 6.5;
  const beneden = onder + BORD.rand.hoogte + 2;
  return (
    <>
      <Tekst gezet={titel} x={links} y={VEL.marge.boven} kleur="accent" />
      <Tekst gezet={bijschrift(`▲ ${bord.yAs.boven}`)} x={midden} y={boven} anchor="middle" />
      <Vakken vakken={listVakken(pagina)} top={top} />
      <rect
        x={links}
        y={top}
        width={VEL_BREEDTE}
        height={BORD.hoogte}
        fill="none"
        stroke={`#${KLEUREN.inkt}`}
        strokeWidth={0.5}
      />
      <Lijn van={[midden, top]} tot={[midden, onder]} dikte={0.5} kleur="inkt" />
      <Lijn van={[links, half]} tot={[rechts, half]} dikte={0.5} kleur="inkt" />
      {bord.kwadranten.map(({ plek, naam, uitleg }) => {
        const x = (plek.startsWith('links') ? links : midden) + BINNEN;
        const y = (plek.endsWith('boven') ? top : half) + BINNEN;
        const kop = setRegel(naam, 'vet', 13, KOLOM);
        return (
          <g key={plek}>
            <Tekst gezet={kop} x={x} y={y} kleur="accent" />
            <Tekst gezet={setText(uitleg, 'gewoon', 10, KOLOM)} x={x} y={y + kop.hoogte} kleur="gedempt" />
          </g>
        );
      })}
      <Tekst gezet={bijschrift(`◀ ${bord.xAs.links}`)} x={links} y={beneden} />
      <Tekst gezet={bijschrift(`▼ ${bord.yAs.onder}`)} x={midden} y={beneden} anchor="middle" />
      <Tekst gezet={bijschrift(`${bord.xAs.rechts} ▶`)} x={rechts} y={beneden} anchor="end" />
    </>
  );
}

/** Thin lines between the squares, and their names along all four edges. */
function Vakken({ vakken, top }: { vakken: BordVakken; top: number }) {
  const { breedte, hoogte, kolommen, rijen, midden: as } = vakken;
  const { rand } = BORD;
  const merk = (tekst: string) => setRegel(tekst, 'vet', MERK, breedte);
  const regel = lineHeight(MERK);
  return (
    <>
      {rijen.map((rij, index) => {
        const y = top + index * hoogte;
        const naam = y + (hoogte - regel) / 2;
        return (
          <g key={rij}>
            <Lijn van={[links, y]} tot={[rechts, y]} kleur="lijn" />
            {isWoordenRij(vakken, index)
              ? null
              : kolommen.map((kolom, plek) => {
                  const x = links + plek * breedte;
                  return plek === as.kolom ? null : (
                    <Lijn key={kolom} van={[x, y]} tot={[x, y + hoogte]} kleur="lijn" />
                  );
                })}
            <Tekst gezet={merk(rij)} x={links - rand.breedte / 2} y={naam} anchor="middle" />
            <Tekst gezet={merk(rij)} x={rechts + rand.breedte / 2} y={naam} anchor="middle" />
          </g>
        );
      })}
      {kolommen.map((kolom, plek) => {
        const x = links + (plek + 0.5) * breedte;
        const wit = (rand.hoogte - regel) / 2;
        return (
          <g key={kolom}>
            <Tekst gezet={merk(kolom)} x={x} y={top - rand.hoogte + wit} anchor="middle" />
            <Tekst gezet={merk(kolom)} x={x} y={top + BORD.hoogte + wit} anchor="middle" />
          </g>
        );
      })}
    </>
  );
}
