import { z } from 'zod';
import { bijeenkomstSchema, idSchema, onderdeelSchema, positieSchema } from './bijeenkomst.ts';
import { groepjesSchema } from './groepjes.ts';
import { rondomActies } from './rondom.ts';
import { tekst } from './tekst.ts';
import { inkortingSchema } from './voorstel.ts';

const moment = z.number().int();
const gegevens = bijeenkomstSchema.pick({
  titel: true,
  datum: true,
  plaats: true,
  leervraag: true,
  startTijd: true,
  geplandeMinuten: true,
});

/** Every action on the frame of a bijeenkomst; what happens inside a ronde is wrapped in `rondeActie`. */
export const actieSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gegevensGewijzigd'), gegevens: gegevens.exactPartial() }),
  z.strictObject({ type: z.literal('onderdeelToegevoegd'), onderdeel: onderdeelSchema }),
  z.strictObject({
    type: z.literal('onderdeelGewijzigd'),
    id: idSchema,
    velden: onderdeelSchema.omit({ id: true, volgorde: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('onderdeelVerplaatst'), id: idSchema, volgorde: z.number() }),
  z.strictObject({ type: z.literal('onderdeelVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('onderdelenIngekort'),
    inkortingen: z.array(inkortingSchema).min(1).max(20),
  }),
  z.strictObject({ type: z.literal('opnieuwBegonnen') }),
  z.strictObject({
    type: z.literal('rondeToegevoegd'),
    id: idSchema,
    onderdeelId: idSchema,
    werkvorm: z.string(),
    opties: z.unknown(),
  }),
  z.strictObject({ type: z.literal('rondeVerplaatst'), id: idSchema, volgorde: z.number() }),
  z.strictObject({ type: z.literal('rondeVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('stapMinutenGewijzigd'),
    rondeId: idSchema,
    stapId: idSchema,
    minuten: z.number().int().min(0).max(600),
  }),
  z.strictObject({
    type: z.literal('stapNotitieGewijzigd'),
    rondeId: idSchema,
    stapId: idSchema,
    tekst: tekst(),
  }),
  z.strictObject({
    type: z.literal('rondeActie'),
    rondeId: idSchema,
    actie: z.looseObject({ type: z.string() }),
  }),
  z.strictObject({
    type: z.literal('positieGewijzigd'),
    positie: positieSchema,
    bezoekId: idSchema,
    op: moment,
  }),
  z.strictObject({ type: z.literal('timerGestart'), op: moment }),
  z.strictObject({ type: z.literal('timerGepauzeerd'), op: moment }),
  z.strictObject({ type: z.literal('timerVerlengd'), minuten: z.number().int().min(-600).max(600) }),
  z.strictObject({ type: z.literal('timerHerstart'), op: moment }),
  /** The timer was begun anew by mistake: it goes on as if it had not been. */
  z.strictObject({ type: z.literal('timerHerstartTeruggenomen') }),
  z.strictObject({
    type: z.literal('aanwezigheidGewijzigd'),
    deelnemerId: idSchema,
    isAanwezig: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('groepjesGemaakt'),
    rondeId: idSchema,
    stapId: idSchema,
    groepjes: groepjesSchema,
  }),
  ...rondomActies,
]);
export type Actie = z.infer<typeof actieSchema>;
