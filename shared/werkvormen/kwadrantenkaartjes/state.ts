import { z } from 'zod';
import { type Id, idSchema } from '../../domain/bijeenkomst.ts';
import { refuse } from '../../domain/errors.ts';
import { gevuldeTitel, tekst } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { findKaartendek } from '../../inhoud/kaartendekken.ts';
import { variantSchema } from './inhoud.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 1;

/** More than any group lays; keeps a mistaken paste or import from choking the windows. */
export const MAX_KAARTEN = 1000;

/** A card. `volgorde` is also the number on its mark: it never changes, so "kaartje 7" stays 7. */
export const kaartSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number().int().min(1),
  titel: gevuldeTitel(),
  toelichting: tekst(),
  /** Written or changed by the group, and so not (only) from the deck. */
  isEigen: z.boolean(),
});
export type Kaart = z.infer<typeof kaartSchema>;

/** A coordinate on the board: -1 is left or below, 1 is right or above. */
export const coordinaatSchema = z.number().min(-1).max(1);

/** Where a card lies. A higher `volgnummer` was laid later and lies on top. */
export const positieSchema = z.strictObject({
  x: coordinaatSchema,
  y: coordinaatSchema,
  volgnummer: z.number().int().min(1),
});
export type Positie = z.infer<typeof positieSchema>;

/** One laid board; cards without a position are in the tray. */
export const bordSchema = z.strictObject({ id: idSchema, posities: z.record(idSchema, positieSchema) });
export type Bord = z.infer<typeof bordSchema>;

/** The board that the group lays together. Boards of one person get the id of that deelnemer. */
export const GROEPSBORD = 'samen';

export const labelSchema = z.enum(['vaker', 'intensiveren', 'minder']);
export type Label = z.infer<typeof labelSchema>;

/** What each label is called. */
export const LABELS: Readonly<Record<Label, string>> = {
  vaker: 'vaker toepassen',
  intensiveren: 'intensiveren',
  minder: 'minder inzetten',
};

/** What the group concluded about a card, kept by the id of that card. */
export const conclusieSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  label: labelSchema,
  notitie: tekst(),
});
export type Conclusie = z.infer<typeof conclusieSchema>;

/** Something the group noticed while talking about the board. */
export const inzichtSchema = z.strictObject({ id: idSchema, volgorde: z.number(), tekst: tekst() });
export type Inzicht = z.infer<typeof inzichtSchema>;

export const stateSchema = z.strictObject({
  variant: variantSchema,
  /** Id of the deck it started with. */
  dek: z.string(),
  kaarten: z.record(idSchema, kaartSchema),
  borden: z.record(idSchema, bordSchema),
  conclusies: z.record(idSchema, conclusieSchema),
  inzichten: z.record(idSchema, inzichtSchema),
});
export type State = z.infer<typeof stateSchema>;

/** What the facilitator chooses at the start. */
export const optiesSchema = z.strictObject({
  variant: variantSchema,
  dek: z.string(),
  /** A choice from the deck; null takes all of it. */
  kaartIds: z
    .array(idSchema)
    .min(12, 'Kies minstens 12 kaartjes.')
    .max(60, 'Kies niet meer dan 60 kaartjes.')
    .nullable(),
});
export type Opties = z.infer<typeof optiesSchema>;

export const STANDAARD_OPTIES: Opties = { variant: 'blauw', dek: 'begeleidingsvormen', kaartIds: null };

/** A board with every chosen card in the tray. Throws `DialoogtafelError` when the deck or a card is unknown. */
export function createState(opties: Opties): State {
  const dek = findKaartendek(opties.dek) ?? refuse('Dit kaartendek bestaat niet. Kies een ander dek.');
  const gekozen = opties.kaartIds === null ? null : new Set(opties.kaartIds);
  const kaarten = dek.kaarten.filter((kaart) => gekozen === null || gekozen.has(kaart.id));
  if (gekozen !== null && kaarten.length !== gekozen.size)
    refuse('Niet alle gekozen kaartjes zitten in dit dek. Kies de kaartjes opnieuw.');
  return {
    variant: opties.variant,
    dek: dek.id,
    kaarten: Object.fromEntries(
      kaarten.map(({ id, titel, toelichting }, index) => [
        id,
        { id, volgorde: index + 1, titel, toelichting, isEigen: false },
      ]),
    ),
    borden: { [GROEPSBORD]: { id: GROEPSBORD, posities: {} } },
    conclusies: {},
    inzichten: {},
  };
}

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie !== VERSIE) throw new Error(`kwadrantenkaartjes state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}

/** The positions on the board that the group lays together, by card id. */
export function groepsPosities(state: State): Readonly<Record<Id, Positie>> {
  return state.borden[GROEPSBORD]?.posities ?? {};
}

/** A card with the place where it lies. */
export interface GelegdeKaart extends Kaart {
  readonly positie: Positie;
}

/** The laid cards in the order of their numbers. */
export function listGelegd(state: State): GelegdeKaart[] {
  const posities = groepsPosities(state);
  return sortByVolgorde(state.kaarten).flatMap((kaart) => {
    const positie = posities[kaart.id];
    return positie === undefined ? [] : [{ ...kaart, positie }];
  });
}

/** The cards that are still in the tray, in the order of their numbers. */
export function listInBak(state: State): Kaart[] {
  const posities = groepsPosities(state);
  return sortByVolgorde(state.kaarten).filter((kaart) => posities[kaart.id] === undefined);
}
