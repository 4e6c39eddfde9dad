import goedWerk from '../../resources/inhoud/goed-werk.json' with { type: 'json' };
import situaties from '../../resources/inhoud/kritische-situaties.json' with { type: 'json' };
import { z } from 'zod';
import type { Stap } from '../werkvormen/werkvorm.ts';
import { type DrieE, type Labels, STANDAARD_LABELS } from '../werkvormen/goed-werk/beeld.ts';
import { type KritischeSituatie, type Skive, skiveSchema } from '../werkvormen/goed-werk/state.ts';

/** One element of SKIVE with its questions. */
export interface SkiveElement {
  readonly id: Skive;
  readonly letter: string;
  readonly engels: string;
  readonly nederlands: string;
  readonly betekenis: string;
  readonly vragen: readonly string[];
}

/** The five elements of SKIVE in their order. */
export const SKIVE_ELEMENTEN: readonly SkiveElement[] = goedWerk.skive.map((element) => ({
  ...element,
  id: skiveSchema.parse(element.id),
}));

/** The three criteria of a kritische situatie, with the question that checks each. */
export const CRITERIA = goedWerk.criteria;

/** The ten kritische situaties that come with the app. */
export const KRITISCHE_SITUATIES: readonly (KritischeSituatie & {
  readonly bronId: string;
  readonly doelgroep: string;
})[] = situaties.situaties.map(({ id, titel, situatie, spanning, openingsvraag, doelgroep }) => ({
  bronId: id,
  titel,
  situatie,
  spanning,
  openingsvraag,
  doelgroep,
}));

const OPDRACHTEN: readonly string[] = [
  'Lees de situatie. Wanneer maakte jij zoiets mee? Schrijf een eigen, recente ervaring op en vertel die in één minuut.',
  'We onderzoeken wat er achter het handelen zit. Stel vragen en luister. Nog geen adviezen en geen oordeel.',
  'Wat is voor ons goed werk in deze situatie? Zet het samen op één A4.',
];

/** The three stappen of the dialogue. The shortest variant takes half the time of each. */
export const GOED_WERK_STAPPEN: readonly Stap[] = goedWerk.stappen.map((stap, index) => ({
  id: `stap-${String(stap.nummer)}`,
  naam: stap.titel,
  vorm: 'plenair',
  minuten: stap.duurMinuten,
  minutenMin: Math.ceil(stap.duurMinuten / 2),
  opdracht: OPDRACHTEN[index] ?? stap.doel,
  aanwijzing: stap.instructie.join('\n'),
  vragen: [],
  optioneel: false,
  zaal: 'bord',
}));

/** Name, aim and credit of the method. */
export const GOED_WERK_METHODE = { ...goedWerk.methode, credit: goedWerk.bron.methode, bron: goedWerk.bron };

/** One of the three E's: what it means, and beginnings of sentences that help to write about it. */
export interface DrieEUitleg {
  readonly betekenis: string;
  readonly schrijfprompts: readonly string[];
}

function findE(id: DrieE): DrieEUitleg {
  const uitleg = goedWerk.drieEs.find((e) => e.id === id);
  if (uitleg === undefined) throw new Error(`goed-werk.json has no ${id}`);
  return uitleg;
}

/** What the three E's mean. */
export const DRIE_ES_UITLEG: Readonly<Record<DrieE, DrieEUitleg>> = {
  excellent: findE('excellent'),
  ethiek: findE('ethiek'),
  energie: findE('energie'),
};

/** Help with writing one part of the A4. */
export interface Schrijfhulp {
  /** A length that fits, in characters with spaces; null when nothing is said about it. Never enforced. */
  readonly maxTekens: number | null;
  readonly tips: readonly string[];
}

const onderdeelSchema = z.object({
  id: z.string(),
  maxTekens: z.number().optional(),
  maxTekensBijschrift: z.number().optional(),
  schrijftips: z.array(z.string()).default([]),
  delen: z
    .array(z.object({ id: z.string(), maxTekens: z.number(), schrijftips: z.array(z.string()) }))
    .optional(),
});
const ONDERDELEN = z.array(onderdeelSchema).parse(goedWerk.a4.onderdelen);
const DELEN = ONDERDELEN.flatMap(({ delen = [], ...onderdeel }) => [onderdeel, ...delen]);

function findSchrijfhulp(id: string): Schrijfhulp {
  const deel = DELEN.find((candidate) => candidate.id === id);
  return { maxTekens: deel?.maxTekens ?? null, tips: deel?.schrijftips ?? [] };
}

/** Help with writing, for each part of the A4 that has any. */
export const SCHRIJFHULP = {
  kernuitspraak: findSchrijfhulp('kernuitspraak'),
  afbeelding: findSchrijfhulp('beeld'),
  bijschrift: {
    maxTekens: ONDERDELEN.find(({ id }) => id === 'beeld')?.maxTekensBijschrift ?? null,
    tips: [],
  },
  situatie: findSchrijfhulp('situatie'),
  excellent: findSchrijfhulp('excellent'),
  ethiek: findSchrijfhulp('ethiek'),
  energie: findSchrijfhulp('energie'),
  andereStem: findSchrijfhulp('andereStem'),
} as const satisfies Record<string, Schrijfhulp>;

/** Words for the three E's: the method's own, and another set in use. */
export const LABEL_SETS: readonly Labels[] = [
  STANDAARD_LABELS,
  { excellent: 'Goed is', ethiek: 'Goed doet', energie: 'Goed voelt' },
];
