import type {
  SpreidingKaart,
  VerschillenBeeld,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import type { BordKleuren } from '../kleuren.ts';
import { round } from '../KwadrantVlak.tsx';
import { wrapTekst } from '../../tekst/regels.ts';
import type { VergelijkMaten } from './grond.ts';
import { Punten } from './Punten.tsx';
import { Tekening } from './Tekening.tsx';

export interface VerschillenFiguurProps {
  readonly beeld: VerschillenBeeld;
  readonly kleuren: BordKleuren;
  readonly maten: VergelijkMaten;
  readonly isPapier: boolean;
}

const KOLOMMEN = 3;

/** The cards on which people differ most, each on a small board of its own; the axes are named once, below. */
export function VerschillenFiguur({ beeld, kleuren, maten, isPapier }: VerschillenFiguurProps) {
  const { breedte, hoogte, letter } = maten;
  const regel = letter * 1.18;
  const gap = letter;
  const onderschrift = nameAssen(beeld, breedte / letter);
  const kolommen = Math.min(KOLOMMEN, Math.max(1, beeld.kaarten.length));
  const rijen = Math.max(1, Math.ceil(beeld.kaarten.length / KOLOMMEN));
  const vakBreedte = (breedte - gap * (kolommen - 1)) / kolommen;
  const onder = onderschrift.length * regel + gap * 0.6;
  const vakHoogte = (hoogte - onder - gap * (rijen - 1)) / rijen;
  return (
    <Tekening maten={maten} isPapier={isPapier}>
      {beeld.kaarten.map((kaart, index) => (
        <g
          key={kaart.id}
          transform={`translate(${String(round((index % KOLOMMEN) * (vakBreedte + gap)))} ${String(
            round(Math.floor(index / KOLOMMEN) * (vakHoogte + gap)),
          )})`}
        >
          <KleinBord
            kaart={kaart}
            breedte={vakBreedte}
            hoogte={vakHoogte}
            letter={letter}
            kleuren={kleuren}
          />
        </g>
      ))}
      <text fontSize={letter} fill={kleuren.zacht}>
        {onderschrift.map((tekst, index) => (
          <tspan
            key={tekst}
            x={0}
            y={round(hoogte - (onderschrift.length - index - 1) * regel - letter * 0.24)}
          >
            {tekst}
          </tspan>
        ))}
      </text>
    </Tekening>
  );
}

/** "Rechts: pas ik toe. Links: …", in as many lines as it needs. */
function nameAssen({ indeling: { xAs, yAs } }: VerschillenBeeld, em: number): readonly string[] {
  const tekst = `Links: ${xAs.links}. Rechts: ${xAs.rechts}. Onder: ${yAs.onder}. Boven: ${yAs.boven}.`;
  return wrapTekst(tekst, em, 3).regels;
}

interface KleinBordProps {
  readonly kaart: SpreidingKaart;
  readonly breedte: number;
  readonly hoogte: number;
  readonly letter: number;
  readonly kleuren: BordKleuren;
}

function KleinBord({ kaart, breedte, hoogte, letter, kleuren }: KleinBordProps) {
  const regel = letter * 1.18;
  const titel = wrapTekst(`${String(kaart.nummer)}  ${kaart.titel}`, breedte / letter, 2).regels;
  const boven = titel.length * regel + letter * 0.35;
  const vlak = { breedte, hoogte: hoogte - boven };
  const [midX, midY] = [round(vlak.breedte / 2), round(vlak.hoogte / 2)];
  return (
    <>
      <text fontSize={letter} fontWeight={600} fill={kleuren.inkt}>
        {titel.map((tekst, index) => (
          <tspan key={tekst} x={0} y={round(letter * 0.92 + index * regel)}>
            {tekst}
          </tspan>
        ))}
      </text>
      <g transform={`translate(0 ${String(round(boven))})`}>
        <rect
          width={round(vlak.breedte)}
          height={round(vlak.hoogte)}
          rx={round(letter * 0.3)}
          fill={kleuren.vlak}
          stroke={kleuren.kader}
          strokeWidth={round(letter / 14)}
        />
        <path
          d={`M${String(midX)} 0V${String(round(vlak.hoogte))}M0 ${String(midY)}H${String(round(vlak.breedte))}`}
          stroke={kleuren.lijn}
          strokeWidth={round(letter / 14)}
          fill="none"
        />
        <Punten punten={kaart.punten} vlak={vlak} letter={letter} straal={letter * 0.42} kleuren={kleuren} />
      </g>
    </>
  );
}
