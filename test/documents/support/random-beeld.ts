import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutBeeld } from '../../../shared/a4/layout-beeld.ts';
import { type Afbeelding, type Beeld, createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';

/** A seeded source of numbers from 0 up to 1 (mulberry32), so that every run measures the same Beelden. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** Every Dutch sentence of the app's own content: natural text to measure with. */
function readSentences(): readonly string[] {
  const folder = join(import.meta.dirname, '../../../resources/inhoud');
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string')
      found.push(...(value.match(/[^.!?]{20,}[.!?]+/g) ?? []).map((s) => s.trim()));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const file of readdirSync(folder)) visit(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return found;
}

const SENTENCES = readSentences();
const LONG_WORDS = [
  'arbeidsongeschiktheidsverzekeringsmaatschappij',
  'kwaliteitsverbeteringsgesprekkencyclus',
];

/** One piece of text of each kind that people write, or paste. */
const PIECES: Readonly<Record<string, (random: Random) => string>> = {
  zin: (random) => pick(random, SENTENCES),
  langWoord: (random) => pick(random, LONG_WORDS),
  heelLangWoord: (random) => 'onuitspreekbaar'.repeat(2 + Math.floor(random() * 12)),
  breed: (random) => 'W'.repeat(3 + Math.floor(random() * 40)),
  smal: (random) => 'i'.repeat(3 + Math.floor(random() * 120)),
  hoofdletters: (random) => pick(random, SENTENCES).toUpperCase(),
  emoji: (random) =>
    pick(random, ['🙂', '👩‍👩‍👧‍👦', '🇳🇱', '❤️', '👍🏽 top', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂']),
  koppelteken: () => 'stap-voor-stap-aanpak, e-mail, 2-3 keer, A-B-C, -5 graden',
  schuineStreep: () =>
    'en/of hij/zij/hen https://www.voorbeeld.nl/goed-werk/over/de-drempel?keer=2&wie=ik#kop',
  gedachtestreep: () => 'toen — en dat bleef — was het stil… wacht…nu! Echt?Ja',
  accenten: () => 'één coöperatie, naïef, geïnd, fïnaal, cafétje, Zoë’s idee',
  regeleinde: () => '\n',
  witregel: () => '\n\n',
  rechtsNaarLinks: () => 'שלום לכולם, זו עבודה טובה. مرحبا بكم في العمل الجيد',
  chinees: () => '我们一起讨论好的工作是什么样子的，以及为什么。',
  ligaturen: () => 'officier affiche gift tttt titel attitude fffff kattig',
  spaties: () => '     ',
  hardeSpatie: () => 'hoofdstuk\u00a03 van\u00a0het\u00a0plan en\u202fdan\u2011ook',
  kettingen: (random) =>
    Array.from({ length: 30 }, () => pick(random, ['op', 'de', 'drempel', '3'])).join(
      pick(random, ['-', '/', '_', '.', '—', ')(', '%', '…', '&']),
    ),
  haakjes: () =>
    '(student/werkbegeleider) [zie: bijlage-2] {naam} “aanhaling” ‘half’ €\u00a012,50 100% ±3° 06-12345678',
  adres: () =>
    'voornaam.van-achternaam_2026@opleidingsschool-oosterpoort.voorbeeld.nl, www.voorbeeld.nl/a/b/c-d/e_f?g=h',
  thai: () => 'เราพูดคุยกันเกี่ยวกับงานที่ดี',
  onzichtbaar: () => 'drem\u00adpel zacht\u200bwit \u200fרtl\u200e \u2060 lijm',
};
const KINDS = Object.keys(PIECES);

/** Text of about this many characters: mostly sentences, with now and then a piece of the given kinds. */
export function makeTekst(random: Random, length: number, kinds: readonly string[] = KINDS): string {
  let text = '';
  while (text.length < length) {
    const kind = random() < 0.6 ? 'zin' : pick(random, kinds);
    text += `${PIECES[kind]?.(random) ?? ''} `;
  }
  return text.slice(0, length);
}

function makeAfbeelding(random: Random): Afbeelding | null {
  if (random() < 0.15) return null;
  if (random() < 0.3) return { soort: 'tekening', id: 'deur' };
  const [breedte, hoogte] = pick(random, [
    [900, 600],
    [600, 900],
    [800, 800],
    [1200, 400],
    [1600, 900],
    [300, 1200],
    [1000, 513],
  ]);
  const uitsnede = { x: 0, y: 0, breedte: 1, hoogte: 1, draaiing: 0 } as const;
  return {
    soort: 'bestand',
    bronId: 'bron',
    id: 'beeld',
    breedte: breedte ?? 1,
    hoogte: hoogte ?? 1,
    uitsnede,
  };
}

const VULBAAR = ['situatie', 'excellent', 'ethiek', 'energie', 'andereStem', 'kernuitspraak'] as const;

/**
 * A random Beeld that just fits: fields of random length and kind, and then one of them is filled until one character
 * more would not fit. So each document stands at the edge where it could go wrong.
 */
export function makeRandBeeld(seed: number): Beeld {
  const random = createRandom(seed);
  const kinds = seed % 3 === 0 ? KINDS : [pick(random, KINDS), pick(random, KINDS)];
  const maybe = (chance: number, length: number): string =>
    random() < chance ? makeTekst(random, Math.ceil(random() * length), kinds) : '';
  const beeld: Beeld = {
    ...createBeeld(`beeld-${String(seed)}`),
    titel: maybe(0.8, 60),
    kritischeSituatie: maybe(0.6, 90),
    kernuitspraak: maybe(0.9, 130),
    afbeelding: makeAfbeelding(random),
    bijschrift: maybe(0.7, 90),
    situatie: maybe(0.9, 500),
    excellent: maybe(0.9, 330),
    ethiek: maybe(0.9, 330),
    energie: maybe(0.9, 330),
    andereStem: maybe(0.5, 250),
    makers: random() < 0.5 ? ['Deelnemer 5', 'Deelnemer 7'] : [],
  };
  const field = pick(random, VULBAAR);
  return fillUntilFull(shortenUntilFits({ ...beeld, [field]: '' }), field, makeTekst(random, 4000, kinds));
}

function shortenUntilFits(beeld: Beeld): Beeld {
  if (layoutBeeld(beeld).past) return beeld;
  const shorter = { ...beeld };
  for (const field of VULBAAR) shorter[field] = beeld[field].slice(0, Math.floor(beeld[field].length * 0.8));
  return shortenUntilFits(shorter);
}

/** The Beeld with the longest start of `text` in a field with which it still fits. */
function fillUntilFull(beeld: Beeld, field: (typeof VULBAAR)[number], text: string): Beeld {
  const withLength = (length: number): Beeld => ({ ...beeld, [field]: text.slice(0, length) });
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (layoutBeeld(withLength(middle)).past) fits = middle;
    else over = middle;
  }
  return withLength(fits);
}
