import { z } from 'zod';
import { readWerkvormInhoud, stapInhoudSchema, werkvormInhoudSchema } from '../../inhoud/werkvormen.ts';
import { schrijfGetal } from '../rangorde.ts';
import type { Stap } from '../werkvorm.ts';
import { listIdeeen } from './lijst.ts';
import type { State, Variant } from './state.ts';
import { limitK, puntenPerStem } from './stemming.ts';

const inhoudSchema = werkvormInhoudSchema.extend({
  groepsgrootte: z.object({ min: z.number(), max: z.number() }),
  voorbereiding: z.string(),
  stappen: z.array(stapInhoudSchema).length(8),
});

/** The texts of this werkvorm. What stands between braces in them is filled in from the settings. */
export const INHOUD = readWerkvormInhoud('nominale-groepstechniek', inhoudSchema);

/** With more people than this the round takes too long. */
export const MAX_GROEP = INHOUD.groepsgrootte.max;

/** The ids of the stappen, in their order. */
export const STAP_IDS = [
  'vraag',
  'schrijven',
  'rondje',
  'verhelderen',
  'punten',
  'optellen',
  'bespreken',
  'tweede',
] as const;
export type StapId = (typeof STAP_IDS)[number];

/** The stap in which a large group is divided. */
export const GROEPEN_STAP = 'vraag' satisfies StapId;

/** The stap in which each vote is held. */
export const STAP_VAN = { eerste: 'punten', tweede: 'tweede' } as const;

/** How long a stap takes in this variant. Only the second vote has no short form: it is there or it is not. */
function minutenVan(index: number, variant: Variant): number {
  const stap = INHOUD.stappen[index];
  if (stap === undefined) throw new Error(`no stap ${String(index)} in the content`);
  return variant === 'kort' && stap.minutenMin > 0 ? stap.minutenMin : stap.minuten;
}

/** How long the whole takes in this variant, in minutes. */
export function duurVan(variant: Variant): number {
  const aantal = variant === 'twee' ? STAP_IDS.length : STAP_IDS.length - 1;
  return STAP_IDS.slice(0, aantal).reduce((sum, _, index) => sum + minutenVan(index, variant), 0);
}

/** The stappen with the real numbers in their texts. */
export function listStappen(state: State): readonly Stap[] {
  const woorden = fillWoorden(state);
  const fill = (tekst: string): string =>
    tekst.replace(/\{(\w+)\}/g, (whole, name: string) => woorden[name] ?? whole);
  return STAP_IDS.slice(0, state.heeftTweede ? STAP_IDS.length : -1).map((id, index): Stap => {
    const inhoud = INHOUD.stappen[index];
    if (inhoud === undefined) throw new Error(`no texts for stap ${id} in the content`);
    return {
      id,
      naam: inhoud.naam,
      vorm: inhoud.vorm,
      minuten: minutenVan(index, state.variant),
      minutenMin: inhoud.minutenMin,
      opdracht: fill(inhoud.opdrachtZaal),
      aanwijzing: fill(inhoud.aanwijzingFacilitator),
      vragen: inhoud.vragen,
      optioneel: id === 'tweede',
      zaal: 'bord',
    };
  });
}

function fillWoorden(state: State): Readonly<Record<string, string>> {
  const aantal = listIdeeen(state).length;
  const { eerste, tweede } = state.stemmingen;
  const k = eerste?.k ?? (aantal === 0 ? state.k : limitK(state.k, aantal));
  return {
    kies: describeKeuze(k),
    kiesOpnieuw:
      tweede === null
        ? 'Gaat het om twee ideeën? Dan heb je één stem. Gaat het om meer ideeën? Dan geef je weer punten. Kies in stilte.'
        : describeKeuze(tweede.k, Object.keys(tweede.ideeen).length),
    minder: describeMinder(state.k, k, aantal),
    controle: describeControle(k, eerste),
  };
}

/** How everyone chooses, with the direction: the most important gets the most. */
export function describeKeuze(k: number, aantal = 0): string {
  if (k === 1)
    return aantal === 2
      ? 'Het gaat om twee ideeën: je hebt één stem. Kies in stilte.'
      : 'Kies in stilte het idee dat jij het belangrijkst vindt.';
  const volgende = Array.from({ length: k - 1 }, (_, index) => String(k - 1 - index));
  const [tweede = '', ...rest] = volgende;
  const last = rest.at(-1);
  const staart =
    last === undefined
      ? ''
      : rest.length === 1
        ? `, dan ${last}`
        : `, dan ${rest.slice(0, -1).join(', ')} en ${last}`;
  return `Kies in stilte de ${schrijfGetal(k)} ideeën die jij het belangrijkst vindt. Geef het belangrijkste ${String(k)} punten, het volgende ${tweede}${staart}.`;
}

function describeMinder(setting: number, k: number, aantal: number): string {
  if (k < setting)
    return `Er staan ${schrijfGetal(aantal)} ideeën op de lijst, dus iedereen geeft ${listPunten(k)}.`;
  const lager = setting - 1;
  return `Staan er minder dan ${schrijfGetal(setting)} ideeën op de lijst, dan begin je lager: bij ${schrijfGetal(lager)} ideeën geef je ${listPunten(lager)}.`;
}

/** "3, 2 en 1". */
function listPunten(k: number): string {
  const punten = Array.from({ length: k }, (_, index) => String(k - index));
  return punten.length < 2 ? `${String(k)} punt` : `${punten.slice(0, -1).join(', ')} en 1`;
}

/** A group of this size shows how the sum is checked, until there are real ballots. */
const VOORBEELD_GROEP = 8;

function describeControle(k: number, stemming: State['stemmingen']['eerste']): string {
  const som = puntenPerStem(k);
  const real = stemming?.isGesloten === true ? Object.keys(stemming.stemmen).length : null;
  const stemmen = real ?? VOORBEELD_GROEP;
  return `Controle: iedereen geeft ${String(som)} punten, dus bij ${schrijfGetal(stemmen)} ${stemmen === 1 ? 'stem' : 'stemmen'} is het totaal ${String(som * stemmen)}.`;
}
