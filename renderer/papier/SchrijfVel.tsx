import { KLEUREN } from '../../shared/a4/pagina.ts';
import { VAKJE, VEL, VEL_BREEDTE } from '../../shared/papier/maten.ts';
import type { VelBlok, VelPagina, VelStijl } from '../../shared/papier/pagina.ts';
import { KEUZE_INSPRINGING } from '../../shared/papier/vel.ts';
import { setRegel } from '../../shared/papier/zetten.ts';
import { Lijn } from './Lijn.tsx';
import { Tekst } from './Tekst.tsx';
import { Voet } from './Voet.tsx';

const links = VEL.marge.links;
const rechts = links + VEL_BREEDTE;
/** The line to write on stands this far from the left when a number goes before it. */
const NUMMER = 9;
const LABEL = 32;

const KLEUR_VAN: Readonly<Record<VelStijl, 'accent' | 'gedempt' | 'inkt'>> = {
  titel: 'accent',
  inleiding: 'inkt',
  vraag: 'inkt',
  uitleg: 'gedempt',
  tekst: 'inkt',
};

/** A sheet to write on: a form, a letter. */
export function SchrijfVel({ pagina: { blokken, bron, nummer } }: { pagina: VelPagina }) {
  return (
    <>
      {blokken.map(({ y, blok }) => (
        <Blok key={y} blok={blok} y={VEL.marge.boven + y} />
      ))}
      <Voet bron={bron} nummer={nummer} />
    </>
  );
}

function Blok({ blok, y }: { blok: VelBlok; y: number }) {
  const onder = y + blok.hoogte;
  switch (blok.soort) {
    case 'tekst':
      return <Tekst gezet={blok.gezet} x={links} y={y} kleur={KLEUR_VAN[blok.stijl]} />;
    case 'van':
      return (
        <>
          <Tekst gezet={setRegel(blok.label, 'vet', 12, LABEL)} x={links} y={y + 3} />
          {blok.waarde === '' ? (
            <Lijn van={[links + LABEL, y + 8.5]} tot={[links + VEL_BREEDTE / 2 + LABEL, y + 8.5]} />
          ) : (
            <Tekst gezet={setRegel(blok.waarde, 'vet', 14, VEL_BREEDTE / 2)} x={links + LABEL} y={y + 2.3} />
          )}
        </>
      );
    case 'lijn':
      return (
        <>
          <Tekst gezet={setRegel(blok.nummer, 'vet', 11, NUMMER)} x={links} y={onder - 5.5} />
          <Lijn van={[blok.nummer === '' ? links : links + NUMMER, onder - 1]} tot={[rechts, onder - 1]} />
        </>
      );
    case 'keuze':
      return (
        <>
          <rect
            x={links}
            y={y + 0.4}
            width={VAKJE}
            height={VAKJE}
            fill="none"
            stroke={`#${KLEUREN.inkt}`}
            strokeWidth={0.3}
          />
          <Tekst gezet={blok.gezet} x={links + KEUZE_INSPRINGING} y={y} />
        </>
      );
  }
}
