import { KAART_RASTER } from '../../shared/papier/maten.ts';
import type { GezetteKaart, KaartenPagina } from '../../shared/papier/pagina.ts';
import { type Gezet, lineHeight, setRegel } from '../../shared/papier/zetten.ts';
import { listHoeken, Snijlijnen } from './Snijlijnen.tsx';
import { Tekst } from './Tekst.tsx';

const { breedte, hoogte, binnen } = KAART_RASTER;
/** White between title and text. */
const RUIMTE = 2;

/** Eight cards to cut out. */
export function Kaarten({ pagina }: { pagina: KaartenPagina }) {
  const hoeken = listHoeken(KAART_RASTER);
  return (
    <>
      <Snijlijnen raster={KAART_RASTER} />
      {pagina.kaarten.map((kaart, index) => {
        const [x, y] = hoeken[index] ?? [0, 0];
        return <Kaart key={String(index)} kaart={kaart} kenmerk={pagina.kenmerk} x={x} y={y} />;
      })}
    </>
  );
}

interface KaartProps {
  kaart: GezetteKaart;
  kenmerk: Gezet;
  x: number;
  y: number;
}

function Kaart({ kaart: { nummer, titel, tekst }, kenmerk, x, y }: KaartProps) {
  const links = x + binnen;
  const boven = y + binnen;
  const rechts = x + breedte - binnen;
  const onder = y + hoogte - binnen;
  const cijfer = setRegel(nummer, 'vet', 11, breedte / 3);
  return (
    <>
      <Tekst gezet={titel} x={links} y={boven} kleur="accent" />
      <Tekst gezet={tekst} x={links} y={boven + titel.hoogte + RUIMTE} />
      <Tekst gezet={kenmerk} x={links} y={onder - lineHeight(kenmerk.grootte)} kleur="gedempt" />
      <Tekst gezet={cijfer} x={rechts} y={onder - lineHeight(cijfer.grootte)} anchor="end" />
    </>
  );
}
