import type { Draft } from 'immer';
import { z } from 'zod';
import type { ActieOmschrijving } from '../werkvormen/werkvorm.ts';
import { datumSchema, idSchema } from './basis.ts';
import { refuse } from './errors.ts';
import { tekst, titel } from './tekst.ts';

/** Who a bijdrage is from: a deelnemer, a groepje (its ids at that moment), or nobody (null). */
export const afzenderSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('deelnemer'), id: idSchema }),
  z.strictObject({ soort: z.literal('groepje'), leden: z.array(idSchema) }),
]);
export type Afzender = z.infer<typeof afzenderSchema>;

/** Something that was said and that the facilitator typed, at an onderdeel or in a stap of a ronde. */
const bijdrageSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  onderdeelId: idSchema,
  rondeId: idSchema.nullable(),
  stapId: z.string().nullable(),
  tekst: tekst(),
  van: afzenderSchema.nullable(),
});
export type Bijdrage = z.infer<typeof bijdrageSchema>;

/** A remark that was kept for later. */
export const parkeerSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  tekst: tekst(),
  isAfgehandeld: z.boolean(),
});
export type Geparkeerd = z.infer<typeof parkeerSchema>;

/** A photo of a flip-over, as part of what an onderdeel leaves behind. */
const fotoSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  onderdeelId: idSchema,
  afbeeldingId: idSchema,
  breedte: z.number().int().min(1),
  hoogte: z.number().int().min(1),
  bijschrift: tekst(),
});
export type Foto = z.infer<typeof fotoSchema>;

/** An agreement: what, who, and when (free text, "voor 1 december"). */
export const afspraakSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  wat: tekst(),
  wie: z.array(idSchema),
  wanneer: titel(),
});
export type Afspraak = z.infer<typeof afspraakSchema>;

/** The small plan of one deelnemer (its id is the deelnemer's), and the partner of the duo. */
export const planSchema = z.strictObject({ id: idSchema, tekst: tekst(), duo: idSchema.nullable() });
export type Plan = z.infer<typeof planSchema>;

/** What is agreed for the next time. */
export const vooruitblikSchema = z.strictObject({
  leervraag: tekst(),
  huiswerk: tekst(),
  theorie: tekst(),
  datum: datumSchema.nullable(),
});
export type Vooruitblik = z.infer<typeof vooruitblikSchema>;

/** Everything around the werkvormen, as part of the state of a bijeenkomst. */
export const rondomSchema = {
  bijdragen: z.record(idSchema, bijdrageSchema),
  parkeerplaats: z.record(idSchema, parkeerSchema),
  fotos: z.record(idSchema, fotoSchema),
  afspraken: z.record(idSchema, afspraakSchema),
  plannen: z.record(idSchema, planSchema),
  vooruitblik: vooruitblikSchema,
};
const stateSchema = z.strictObject(rondomSchema);
export type RondomState = z.infer<typeof stateSchema>;

/** A bijeenkomst with nothing around it yet. */
export const createRondom = (): RondomState => ({
  bijdragen: {},
  parkeerplaats: {},
  fotos: {},
  afspraken: {},
  plannen: {},
  vooruitblik: { leervraag: '', huiswerk: '', theorie: '', datum: null },
});

/** The lists that can be added to, changed and removed from, with how undo calls one item. */
const LIJSTEN = {
  bijdragen: 'bijdrage',
  parkeerplaats: 'opmerking op de parkeerplaats',
  fotos: 'foto',
  afspraken: 'afspraak',
  plannen: 'plan',
} as const;
type Lijst = keyof typeof LIJSTEN;

const toegevoegd = <L extends Lijst, T extends z.ZodType>(lijst: L, item: T) =>
  z.strictObject({
    type: z.literal('itemsToegevoegd'),
    lijst: z.literal(lijst),
    items: z.array(item).min(1).max(500),
  });

/** Adding to one of the lists: one item, or what several pasted lines became. An id that is there already is replaced. */
const toegevoegdSchema = z.discriminatedUnion('lijst', [
  toegevoegd('bijdragen', bijdrageSchema),
  toegevoegd('parkeerplaats', parkeerSchema),
  toegevoegd('fotos', fotoSchema),
  toegevoegd('afspraken', afspraakSchema),
  toegevoegd('plannen', planSchema),
]);

const gewijzigd = <L extends Lijst, T extends z.ZodType>(lijst: L, velden: T) =>
  z.strictObject({ type: z.literal('itemGewijzigd'), lijst: z.literal(lijst), id: idSchema, velden });

/** Changing fields of one item. */
const gewijzigdSchema = z.discriminatedUnion('lijst', [
  gewijzigd('bijdragen', bijdrageSchema.pick({ tekst: true, van: true, volgorde: true }).exactPartial()),
  gewijzigd('parkeerplaats', parkeerSchema.omit({ id: true }).exactPartial()),
  gewijzigd('fotos', fotoSchema.pick({ bijschrift: true, volgorde: true }).exactPartial()),
  gewijzigd('afspraken', afspraakSchema.omit({ id: true }).exactPartial()),
  gewijzigd('plannen', planSchema.omit({ id: true }).exactPartial()),
]);

const verwijderdSchema = z.strictObject({
  type: z.literal('itemVerwijderd'),
  lijst: z.enum(['bijdragen', 'parkeerplaats', 'fotos', 'afspraken', 'plannen']),
  id: idSchema,
});
const vooruitblikGewijzigdSchema = z.strictObject({
  type: z.literal('vooruitblikGewijzigd'),
  velden: vooruitblikSchema.exactPartial(),
});

/** The actions on everything around the werkvormen. */
export const rondomActies = [
  toegevoegdSchema,
  gewijzigdSchema,
  verwijderdSchema,
  vooruitblikGewijzigdSchema,
] as const;
export type RondomActie =
  | z.infer<typeof toegevoegdSchema>
  | z.infer<typeof gewijzigdSchema>
  | z.infer<typeof verwijderdSchema>
  | z.infer<typeof vooruitblikGewijzigdSchema>;

/** Applies one of these actions. Throws `DialoogtafelError` when the item is gone. */
export function reduceRondom(draft: Draft<RondomState>, actie: RondomActie): void {
  if (actie.type === 'vooruitblikGewijzigd') {
    Object.assign(draft.vooruitblik, actie.velden);
    return;
  }
  const lijst: Record<string, { id: string }> = draft[actie.lijst];
  switch (actie.type) {
    case 'itemsToegevoegd':
      for (const item of actie.items) lijst[item.id] = item;
      return;
    case 'itemGewijzigd':
      Object.assign(lijst[actie.id] ?? refuse(`Deze ${LIJSTEN[actie.lijst]} is er niet meer.`), actie.velden);
      return;
    case 'itemVerwijderd':
      delete lijst[actie.id];
      return;
  }
}

/** How undo names one of these actions. */
export function describeRondom(actie: RondomActie): ActieOmschrijving {
  if (actie.type === 'vooruitblikGewijzigd') {
    const velden = Object.keys(actie.velden).join('+');
    return { naam: 'vooruitblik gewijzigd', isOngedaanTeMaken: true, sleutel: `vooruitblik/${velden}` };
  }
  const naam = LIJSTEN[actie.lijst];
  switch (actie.type) {
    case 'itemsToegevoegd': {
      const count = actie.items.length;
      const what = count === 1 ? naam : `${String(count)} keer ${naam}`;
      return { naam: `${what} toegevoegd`, isOngedaanTeMaken: true };
    }
    case 'itemGewijzigd': {
      const sleutel = `${actie.lijst}/${actie.id}/${Object.keys(actie.velden).join('+')}`;
      return { naam: `${naam} gewijzigd`, isOngedaanTeMaken: true, sleutel };
    }
    case 'itemVerwijderd':
      return { naam: `${naam} verwijderd`, isOngedaanTeMaken: true };
  }
}

/** Everything that was written around the werkvormen, by a stable place, for the search index. */
export function rondomTeksten(state: RondomState): [plek: string, tekst: string][] {
  const { vooruitblik } = state;
  return [
    ...Object.values(state.bijdragen).map(({ id, tekst: value }): [string, string] => [
      `bijdrage/${id}`,
      value,
    ]),
    ...Object.values(state.parkeerplaats).map(({ id, tekst: value }): [string, string] => [
      `parkeerplaats/${id}`,
      value,
    ]),
    ...Object.values(state.fotos).map(({ id, bijschrift }): [string, string] => [`foto/${id}`, bijschrift]),
    ...Object.values(state.afspraken).map(({ id, wat, wanneer }): [string, string] => [
      `afspraak/${id}`,
      `${wat}\n${wanneer}`,
    ]),
    ...Object.values(state.plannen).map(({ id, tekst: value }): [string, string] => [`plan/${id}`, value]),
    ['vooruitblik/leervraag', vooruitblik.leervraag],
    ['vooruitblik/huiswerk', vooruitblik.huiswerk],
    ['vooruitblik/theorie', vooruitblik.theorie],
  ];
}
