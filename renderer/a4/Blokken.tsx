import type { Beeldblok, Blok, Tekstblok } from '../../shared/a4/layout-beeld.ts';
import { LEGE_PLEK } from '../../shared/a4/lege-plek.ts';
import { KLEUREN, KOLOMMEN, STEM, STIJLEN, type Tekststijl, twipsToMm } from '../../shared/a4/pagina.ts';
import { BASISLIJN, MM_PER_PUNT } from './maten.ts';

interface BlokkenProps {
  readonly blokken: readonly Blok[];
  readonly afbeeldingUrl: string | null;
}

/** Blocks of the page at their places, in millimetres. */
export function Blokken({ blokken, afbeeldingUrl }: BlokkenProps) {
  return (
    <>
      <Stembalk blokken={blokken} />
      {blokken.map((blok) =>
        blok.soort === 'tekst' ? (
          <Tekst key={blok.id} blok={blok} />
        ) : (
          <Afbeelding key={blok.id} blok={blok} url={afbeeldingUrl} />
        ),
      )}
    </>
  );
}

const KOPPEN_MET_STREEP: ReadonlySet<string> = new Set(['excellentKop', 'ethiekKop', 'energieKop']);

function Tekst({ blok }: { readonly blok: Tekstblok }) {
  const { snede, grootte, kleur, isMidden }: Tekststijl = STIJLEN[blok.stijl];
  const start = blok.isRechtsNaarLinks ? blok.x + blok.breedte : blok.x;
  const { dikte, ruimte } = KOLOMMEN.streep;
  return (
    <g>
      {KOPPEN_MET_STREEP.has(blok.id) && (
        <rect
          x={blok.x}
          y={blok.y - twipsToMm(dikte + ruimte)}
          width={blok.breedte}
          height={twipsToMm(dikte)}
          fill={`#${KLEUREN[kleur]}`}
        />
      )}
      <text
        fontSize={grootte * MM_PER_PUNT}
        fontWeight={snede === 'vet' && !blok.isLeeg ? 700 : 400}
        fontStyle={snede === 'cursief' || blok.isLeeg ? 'italic' : 'normal'}
        fill={`#${KLEUREN[blok.isLeeg ? 'gedempt' : kleur]}`}
        textAnchor={isMidden ? 'middle' : 'start'}
        direction={blok.isRechtsNaarLinks ? 'rtl' : 'ltr'}
      >
        {blok.regels.map((regel, i) => (
          <tspan
            key={i}
            x={isMidden ? blok.x + blok.breedte / 2 : start}
            y={blok.y + (i + BASISLIJN) * blok.regelHoogte}
          >
            {regel}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The bar beside the dissenting voice, as high as its lines. */
function Stembalk({ blokken }: { readonly blokken: readonly Blok[] }) {
  const stem = blokken.filter((blok) => blok.id === 'stemKop' || blok.id === 'andereStem');
  const [first] = stem;
  if (first === undefined) return null;
  const bottom = Math.max(...stem.map((blok) => blok.y + blok.hoogte));
  return (
    <rect
      x={first.x - twipsToMm(STEM.ruimte + STEM.balk)}
      y={first.y}
      width={twipsToMm(STEM.balk)}
      height={bottom - first.y}
      fill={`#${KLEUREN.lijn}`}
    />
  );
}

function Afbeelding({ blok, url }: { readonly blok: Beeldblok; readonly url: string | null }) {
  const x = blok.x + (blok.breedte - blok.beeldBreedte) / 2;
  if (url !== null)
    return <image href={url} x={x} y={blok.y} width={blok.beeldBreedte} height={blok.hoogte} />;
  return blok.afbeelding === null ? <LegePlek x={x} y={blok.y} breedte={blok.beeldBreedte} /> : null;
}

function LegePlek({ x, y, breedte }: { readonly x: number; readonly y: number; readonly breedte: number }) {
  const { kader, landschap, zon } = LEGE_PLEK;
  const scale = breedte / LEGE_PLEK.breedte;
  return (
    <g
      transform={`translate(${String(x)} ${String(y)}) scale(${String(scale)})`}
      fill="none"
      stroke={`#${LEGE_PLEK.kleur}`}
    >
      <rect
        x={kader.x}
        y={kader.y}
        width={kader.breedte}
        height={kader.hoogte}
        rx={kader.hoek}
        strokeWidth={2}
        strokeDasharray={kader.streepjes}
      />
      <path d={landschap} strokeWidth={3} strokeLinejoin="round" />
      <circle cx={zon.x} cy={zon.y} r={zon.straal} strokeWidth={3} />
    </g>
  );
}
