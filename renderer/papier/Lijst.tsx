import { KLEUREN } from '../../shared/a4/pagina.ts';
import { LIJST_BINNEN, LIJST_RIJ, VEL } from '../../shared/papier/maten.ts';
import { lijstTop } from '../../shared/papier/lijst.ts';
import type { LijstPagina } from '../../shared/papier/pagina.ts';
import { type Gezet, lineHeight } from '../../shared/papier/zetten.ts';
import { Tekst } from './Tekst.tsx';
import { Voet } from './Voet.tsx';

const links = VEL.marge.links;

/** A table with one line for every row. */
export function Lijst({ pagina }: { pagina: LijstPagina }) {
  const { titel, onderschrift, breedtes, kop, rijen, nummer } = pagina;
  const top = VEL.marge.boven + lijstTop(pagina);
  return (
    <>
      <Tekst gezet={titel} x={links} y={VEL.marge.boven} kleur="accent" />
      <Tekst gezet={onderschrift} x={links} y={VEL.marge.boven + titel.hoogte} kleur="gedempt" />
      {[kop, ...rijen].map((cellen, index) => (
        <Rij key={String(index)} cellen={cellen} breedtes={breedtes} y={top + index * LIJST_RIJ} />
      ))}
      <Voet bron={null} nummer={nummer} />
    </>
  );
}

function Rij({ cellen, breedtes, y }: { cellen: readonly Gezet[]; breedtes: readonly number[]; y: number }) {
  return cellen.map((cel, kolom) => {
    const breedte = breedtes[kolom] ?? 0;
    const x = links + breedtes.slice(0, kolom).reduce((sum, each) => sum + each, 0);
    return (
      <g key={String(kolom)}>
        <rect
          x={x}
          y={y}
          width={breedte}
          height={LIJST_RIJ}
          fill="none"
          stroke={`#${KLEUREN.gedempt}`}
          strokeWidth={0.2}
        />
        <Tekst gezet={cel} x={x + LIJST_BINNEN} y={y + (LIJST_RIJ - lineHeight(cel.grootte)) / 2} />
      </g>
    );
  });
}
