import { STEM_RASTER } from '../../shared/papier/maten.ts';
import type { StemPagina } from '../../shared/papier/pagina.ts';
import { lineHeight, setRegel } from '../../shared/papier/zetten.ts';
import { Lijn } from './Lijn.tsx';
import { listHoeken, Snijlijnen } from './Snijlijnen.tsx';
import { Tekst } from './Tekst.tsx';

const { breedte, hoogte, binnen } = STEM_RASTER;
const KOLOM = (breedte - 2 * binnen) / 4;

/** Four ballots to cut apart. */
export function Stembrieven({ pagina }: { pagina: StemPagina }) {
  return (
    <>
      <Snijlijnen raster={STEM_RASTER} />
      {listHoeken(STEM_RASTER).map(([x, y]) => (
        <Stembrief key={`${String(x)}-${String(y)}`} pagina={pagina} x={x} y={y} />
      ))}
    </>
  );
}

function Stembrief({ pagina, x, y }: { pagina: StemPagina; x: number; y: number }) {
  const { titel, uitleg, rangen, rij } = pagina;
  const links = x + binnen;
  const boven = y + binnen;
  const rechts = x + breedte - binnen;
  // The ranks stand at the bottom, so that a long question does not push them about.
  const top = y + hoogte - binnen - rangen.length * rij;
  return (
    <>
      <Tekst gezet={titel} x={links} y={boven} kleur="accent" />
      <Tekst gezet={uitleg} x={links} y={boven + titel.hoogte + 1.5} />
      {rangen.map((rang, index) => {
        const lijn = top + (index + 1) * rij - 1.5;
        const punten = setRegel(rang, 'vet', 14, KOLOM);
        const idee = setRegel('idee nr.', 'gewoon', 10, KOLOM);
        return (
          <g key={rang}>
            <Tekst gezet={punten} x={links} y={lijn - lineHeight(14)} />
            <Tekst gezet={idee} x={links + KOLOM} y={lijn - lineHeight(10)} kleur="gedempt" />
            <Lijn van={[links + 2 * KOLOM - 3, lijn]} tot={[rechts, lijn]} />
          </g>
        );
      })}
    </>
  );
}
