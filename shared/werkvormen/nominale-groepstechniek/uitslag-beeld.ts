import { z } from 'zod';
import { schrijfGetal } from '../rangorde.ts';
import type { Stemming } from './state.ts';
import { telStemmen, type Uitslag } from './stemming.ts';

/** The name of the chart of a result. */
export const UITSLAG_FIGUUR = 'stemuitslag';

const count = z.number().int().min(0);

/** A result as it is drawn, on screen, on the zaal and on paper: numbers and the ideas, and nobody's ballot. */
export const uitslagBeeldSchema = z.strictObject({
  /** Points for the most important; 1 is one vote each. */
  k: z.number().int().min(1),
  stemmen: count,
  verwacht: count,
  rijen: z.array(
    z.strictObject({
      nummer: z.number().int(),
      tekst: z.string(),
      totaal: count,
      stemmers: count,
      /** How many gave it k points, k - 1, … 1. */
      verdeling: z.array(count),
      plaats: z.number().int().min(1),
      isGedeeld: z.boolean(),
    }),
  ),
});
export type UitslagBeeld = z.infer<typeof uitslagBeeldSchema>;

/** The picture of a result. */
export function toUitslagBeeld(stemming: Stemming): UitslagBeeld {
  const { k, stemmen, verwacht, rijen } = telStemmen(stemming);
  return {
    k,
    stemmen,
    verwacht,
    rijen: rijen.map(({ nummer, tekst, totaal, stemmers, verdeling, plaats, isGedeeld }) => ({
      nummer,
      tekst,
      totaal,
      stemmers,
      verdeling: [...verdeling],
      plaats,
      isGedeeld,
    })),
  };
}

/** "30 punten", or "5 stemmen" where everyone had one. */
export function schrijfTotaal(totaal: number, k: number): string {
  const [een, meer] = k === 1 ? ['stem', 'stemmen'] : ['punt', 'punten'];
  return `${String(totaal)} ${totaal === 1 ? een : meer}`;
}

/** What a result says, in one sentence: the conclusion for those who do not see the chart. */
export function describeConclusie({ k, rijen }: Pick<UitslagBeeld, 'k' | 'rijen'>): string {
  const first = rijen.filter(({ plaats }) => plaats === 1);
  const [winner] = first;
  if (winner === undefined || winner.totaal === 0) return 'Er is nog geen uitslag.';
  const totaal = schrijfTotaal(winner.totaal, k);
  if (first.length === 1) return `Op de eerste plaats, met ${totaal}: ${winner.tekst}`;
  const nummers = first.map(({ nummer }) => String(nummer));
  return `${capitalize(schrijfGetal(first.length))} ideeën delen de eerste plaats, elk met ${totaal}: nummer ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1) ?? ''}.`;
}

/** How many voted, and whether everyone did. */
export function describeOpkomst({ stemmen, verwacht }: Pick<Uitslag, 'stemmen' | 'verwacht'>): string {
  const briefjes = stemmen === 1 ? '1 stem' : `${String(stemmen)} stemmen`;
  const ontbreekt = verwacht - stemmen;
  if (ontbreekt <= 0) return `${briefjes}, iedereen heeft gestemd.`;
  return `${briefjes} van ${String(verwacht)} mensen; ${String(ontbreekt)} ${ontbreekt === 1 ? 'ontbreekt' : 'ontbreken'}.`;
}

/** The check of the sum: what all ballots give must be what all ideas got. */
export function describeControle({ k, stemmen, som, controle }: Uitslag): string {
  if (k === 1) return `Controle: ${String(stemmen)} stemmen geteld, samen ${String(som)}.`;
  const uitkomst = som === controle ? 'Dat klopt.' : 'Dat klopt niet.';
  return `Controle: ${String(stemmen)} × ${String(controle / Math.max(1, stemmen))} punten = ${String(controle)}; geteld ${String(som)}. ${uitkomst}`;
}

const capitalize = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
