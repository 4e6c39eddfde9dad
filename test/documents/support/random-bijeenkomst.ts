import type { BijeenkomstState, Deelnemer, Onderdeel, Ronde } from '../../../shared/domain/bijeenkomst.ts';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { createTimer } from '../../../shared/domain/timer.ts';
import type { VerslagBron } from '../../../shared/verslag/bron.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import type { KanarieFixture } from '../../shared/werkvormen/gepubliceerd.ts';
import { createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { createRandom } from './random-beeld.ts';

type Random = () => number;

const fixtures = import.meta.glob<KanarieFixture>('../../shared/werkvormen/*/fixture.ts', { eager: true });
const MINUTE_MS = 60_000;

/** What people paste, and what a program would choke on. */
const VIJANDIG = [
  'gewone woorden',
  'met\nregels\r\nen\u2028nog een',
  'stuur\u0000tekens\u0007\u001B hier',
  'geen teken: \uFFFE \uFFFF \u{1FFFE}',
  'half \uD83D paar \uDE00 los',
  '👩🏽‍⚕️ 🇳🇱 ❤️',
  'שלום לכולם',
  'مرحبا بكم في العمل الجيد',
  '=HYPERLINK("http://x";"klik")',
  "=cmd|' /C calc'!A0",
  '@SUM(A1) +1 -2',
  '<w:p>&amp; ]]> "\' <!-- -->',
  `lang${'woord'.repeat(2000)}`,
  '\t tab \u00AD zacht \u200B',
  '{{naam}} ${x} %s \\n',
  '我们一起讨论好的工作',
];

/** A bijeenkomst with whatever may be in one, and the words that must come back in its documents. */
export interface RandBijeenkomst {
  readonly bron: VerslagBron;
  /** In every sessieverslag with names. */
  readonly woorden: readonly string[];
  /** In none: private notes of the facilitator. */
  readonly geheimen: readonly string[];
}

/** Gives texts with a word of their own in each, so that a lost one is noticed. */
class Schrijver {
  readonly woorden: string[] = [];
  #nummer = 0;

  constructor(
    readonly seed: number,
    readonly random: Random,
  ) {}

  /** A text of this seed: now and then a hostile one. */
  schrijf(): string {
    this.#nummer += 1;
    const woord = `woord${String(this.seed)}x${String(this.#nummer)}x`;
    this.woorden.push(woord);
    return `${woord} ${pick(this.random, VIJANDIG)}`;
  }

  /** The same, at most as long as a title may be. */
  schrijfKort(): string {
    return this.schrijf().slice(0, 100);
  }
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const count = (random: Random, most: number): number => Math.floor(random() * (most + 1));
const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));
const times = <T>(aantal: number, make: (index: number) => T): T[] =>
  Array.from({ length: aantal }, (_, index) => make(index));

/** The same bijeenkomst for the same seed. Seed 0 is empty, seed 1 as full as can be. */
export function makeRandBijeenkomst(seed: number): RandBijeenkomst {
  const random = createRandom(seed * 7919 + 13);
  const schrijver = new Schrijver(seed, random);
  const schrijf = (): string => schrijver.schrijf();
  const most = seed === 0 ? 0 : seed === 1 ? 40 : 8;
  const deelnemers: Deelnemer[] = times(seed === 0 ? 0 : 1 + count(random, most), (index) => ({
    id: `d${String(index)}`,
    naam: `Naam${String(index)}q ${pick(random, ['', '=1+1', '🙂', 'שם'])}`,
    rol: pick(random, ['', 'student', 'werkbegeleider']),
    volgorde: index,
  }));
  const onderdelen = times(seed === 0 ? 0 : 1 + count(random, most), (index) =>
    makeOnderdeel(index, schrijf),
  );
  const rondes = onderdelen.flatMap(({ id }, index) =>
    random() < 0.6 || (seed === 1 && index === 0)
      ? [makeRonde(`r${String(index)}`, id, index + seed, index === 0 ? most : 2, schrijver)]
      : [],
  );
  const state: BijeenkomstState = {
    ...createBijeenkomst(seed === 0 ? '' : schrijf(), '2026-11-28', '13:00'),
    plaats: seed === 0 ? '' : schrijf(),
    leervraag: seed === 0 ? '' : schrijf(),
    onderdelen: byId(onderdelen),
    rondes: byId(rondes),
    ...makeBezoeken(onderdelen, rondes, random),
    ...makeRondom(onderdelen, rondes, deelnemers, most, schrijver),
  };
  return {
    bron: {
      state,
      groep: seed === 0 ? '' : `Groep${String(seed)}q ${pick(random, VIJANDIG.slice(0, 6))}`,
      deelnemers,
      find: findWerkvorm,
      nu: 900 * MINUTE_MS,
      toMinuten: (epochMs) => epochMs / MINUTE_MS,
    },
    woorden: schrijver.woorden,
    geheimen: ['GEHEIMx'],
  };
}

function makeOnderdeel(index: number, schrijf: () => string): Onderdeel {
  return {
    id: `o${String(index)}`,
    volgorde: index,
    titel: schrijf(),
    minuten: 10,
    soort: 'anders',
    opdracht: '',
    aanwijzing: 'GEHEIMx aanwijzing',
    notitie: 'GEHEIMx notitie',
    vasteStart: null,
    isOvergeslagen: false,
  };
}

/** A ronde of one of the werkvormen; a dialogue over goed werk gets Beelden with texts of this seed. */
function makeRonde(
  id: string,
  onderdeelId: string,
  index: number,
  most: number,
  schrijver: Schrijver,
): Ronde {
  const werkvorm =
    most === 40
      ? findWerkvorm('goed-werk')
      : (WERKVORMEN[index % WERKVORMEN.length] ?? findWerkvorm('goed-werk'));
  const fixture = fixtures[`../../shared/werkvormen/${werkvorm.id}/fixture.ts`];
  const plain = fixture?.KANARIE_STATE ?? werkvorm.initialState(werkvorm.standaardOpties);
  const state =
    werkvorm.id === 'goed-werk' ? { ...(plain as object), beelden: makeBeelden(most, schrijver) } : plain;
  const notities = { 'stap-1': 'GEHEIMx stap' };
  return {
    id,
    onderdeelId,
    volgorde: 1,
    werkvorm: werkvorm.id,
    versie: werkvorm.versie,
    minuten: {},
    notities,
    groepjes: {},
    state,
  };
}

function makeBeelden(most: number, schrijver: Schrijver) {
  return byId(
    times(most === 40 ? 40 : count(schrijver.random, most), (index) => ({
      ...createBeeld(`beeld-${String(index)}`),
      volgorde: index,
      titel: schrijver.schrijfKort(),
      kernuitspraak: schrijver.schrijf(),
      situatie: schrijver.schrijf(),
      excellent: schrijver.schrijf(),
      andereStem: schrijver.schrijf(),
      afbeelding: { soort: 'tekening', id: 'deur-op-een-kier' } as const,
    })),
  );
}

/** The room was in the first so many onderdelen, or nowhere yet. */
function makeBezoeken(onderdelen: readonly Onderdeel[], rondes: readonly Ronde[], random: Random) {
  const been = onderdelen.slice(0, count(random, onderdelen.length));
  const bezoeken = been.map(({ id: onderdeelId }, index) => {
    const rondeId = rondes.find((ronde) => ronde.onderdeelId === onderdeelId)?.id ?? null;
    const isNu = index === been.length - 1;
    const van = (780 + index * 10) * MINUTE_MS;
    const timer = isNu ? null : createTimer(0);
    const tot = isNu ? null : van + 9 * MINUTE_MS;
    return { id: `v${String(index)}`, onderdeelId, rondeId, stap: 0, van, tot, timer };
  });
  const last = bezoeken.at(-1);
  const positie =
    last === undefined ? null : { onderdeelId: last.onderdeelId, rondeId: last.rondeId, stap: last.stap };
  return { bezoeken: byId(bezoeken), positie };
}

function makeRondom(
  onderdelen: readonly Onderdeel[],
  rondes: readonly Ronde[],
  deelnemers: readonly Deelnemer[],
  most: number,
  schrijver: Schrijver,
) {
  const { random } = schrijver;
  const schrijf = (): string => schrijver.schrijf();
  const iemand = () => pick(random, deelnemers).id;
  const heeftMensen = deelnemers.length > 0;
  const aantal = (): number => (onderdelen.length === 0 ? 0 : count(random, most));
  return {
    afwezig: Object.fromEntries(deelnemers.filter(() => random() < 0.2).map(({ id }) => [id, true as const])),
    bijdragen: byId(
      times(aantal(), (index) => {
        const onderdeel = pick(random, onderdelen);
        const ronde = rondes.find(({ onderdeelId }) => onderdeelId === onderdeel.id);
        return {
          id: `b${String(index)}`,
          volgorde: index,
          onderdeelId: onderdeel.id,
          rondeId: ronde?.id ?? null,
          stapId: null,
          tekst: schrijf(),
          van: random() < 0.5 ? null : ({ soort: 'deelnemer', id: iemand() } as const),
        };
      }),
    ),
    fotos: byId(
      times(aantal(), (index) => ({
        id: `f${String(index)}`,
        volgorde: index,
        onderdeelId: pick(random, onderdelen).id,
        afbeeldingId: 'foto',
        breedte: pick(random, [400, 4000, 30]),
        hoogte: pick(random, [300, 40, 4000]),
        bijschrift: schrijf(),
      })),
    ),
    afspraken: byId(
      times(aantal(), (index) => ({
        id: `a${String(index)}`,
        volgorde: index,
        wat: schrijf(),
        wie: heeftMensen && random() < 0.7 ? [iemand()] : [],
        wanneer: schrijf(),
      })),
    ),
    plannen: byId(
      deelnemers
        .filter(() => random() < 0.5)
        .map(({ id }) => ({ id, tekst: schrijf(), duo: random() < 0.5 ? iemand() : null })),
    ),
    parkeerplaats: byId(
      times(aantal(), (index) => ({
        id: `p${String(index)}`,
        volgorde: index,
        tekst: schrijf(),
        isAfgehandeld: random() < 0.5,
      })),
    ),
    vooruitblik:
      most === 0
        ? { leervraag: '', huiswerk: '', theorie: '', datum: null }
        : { leervraag: schrijf(), huiswerk: schrijf(), theorie: schrijf(), datum: '2026-12-20' },
  };
}
