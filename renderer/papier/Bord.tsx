import { KLEUREN } from '../../shared/a4/pagina.ts';
import { BORD, VEL, VEL_BREEDTE } from '../../shared/papier/maten.ts';
import type { BordPagina } from '../../shared/papier/pagina.ts';
import { setRegel, setText } from '../../shared/papier/zetten.ts';
import { Lijn } from './Lijn.tsx';
import { Tekst } from './Tekst.tsx';

const links = VEL.marge.links;
const rechts = links + VEL_BREEDTE;
const midden = links + VEL_BREEDTE / 2;
const BINNEN = 4;
const KOLOM = VEL_BREEDTE / 2 - 2 * BINNEN;
const ZIJDE = VEL_BREEDTE / 3;

/** The empty board. */
export function Bord({ pagina: { titel, bord } }: { pagina: BordPagina }) {
  const top = VEL.marge.boven + titel.hoogte + BORD.bijschrift;
  const onder = top + BORD.hoogte;
  const half = top + BORD.hoogte / 2;
  const bijschrift = (tekst: string) => setRegel(tekst, 'vet', 12, ZIJDE);
  return (
    <>
      <Tekst gezet={titel} x={links} y={VEL.marge.boven} kleur="accent" />
      <Tekst gezet={bijschrift(`▲ ${bord.yAs.boven}`)} x={midden} y={top - 6.5} anchor="middle" />
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
      <Tekst gezet={bijschrift(`◀ ${bord.xAs.links}`)} x={links} y={onder + 2} />
      <Tekst gezet={bijschrift(`▼ ${bord.yAs.onder}`)} x={midden} y={onder + 2} anchor="middle" />
      <Tekst gezet={bijschrift(`${bord.xAs.rechts} ▶`)} x={rechts} y={onder + 2} anchor="end" />
    </>
  );
}
