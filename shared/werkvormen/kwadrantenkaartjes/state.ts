import { z } from 'zod';
import { type Id, idSchema } from '../../domain/bijeenkomst.ts';
import { refuse } from '../../domain/errors.ts';
import { gevuldeTitel, tekst } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { findKaartendek } from '../../inhoud/kaartendekken.ts';
import { variantSchema } from './inhoud.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 2;

/** More than any group lays; keeps a mistaken paste or import from choking the windows. */
export const MAX_KAARTEN = 1000;

/** How many cards a deck has at the least and at the most. */
export const MIN_DEK = 12;
export const MAX_DEK = 60;

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
export const bordSchema = z.strictObject({
  id: idSchema,
  /** Who laid it; null for the group, and for who handed in without a name. */
  deelnemerId: idSchema.nullable(),
  /** Laid in regie, handed in by one person, or typed in from paper. Only the last is changed by the facilitator. */
  bron: z.enum(['regie', 'invoer', 'papier']),
  posities: z.record(idSchema, positieSchema),
});
export type Bord = z.infer<typeof bordSchema>;

/** The board that the group lays together. */
export const GROEPSBORD = 'samen';

/** More than any group has people. */
export const MAX_BORDEN = 200;

/** A board that was laid at another moment, or in the other variant: the same cards, to look at beside today's. */
export const naastSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  /** "27 oktober", "Groen van de studenten". */
  naam: gevuldeTitel(),
  variant: variantSchema,
  posities: z.record(idSchema, z.strictObject({ x: coordinaatSchema, y: coordinaatSchema })),
});
export type Naast = z.infer<typeof naastSchema>;

/** Whether the group lays one board together or everyone lays an own one. Either way both kinds may be there. */
export const wijzeSchema = z.enum(['samen', 'ieder']);
export type Wijze = z.infer<typeof wijzeSchema>;

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
  wijze: wijzeSchema,
  /** Id of the deck it started with. */
  dek: z.string(),
  kaarten: z.record(idSchema, kaartSchema),
  borden: z.record(idSchema, bordSchema),
  naast: z.record(idSchema, naastSchema),
  conclusies: z.record(idSchema, conclusieSchema),
  inzichten: z.record(idSchema, inzichtSchema),
});
export type State = z.infer<typeof stateSchema>;

/** What the facilitator chooses at the start. */
export const optiesSchema = z.strictObject({
  variant: variantSchema,
  wijze: wijzeSchema.default('samen'),
  dek: z.string(),
  /** A choice from the deck; null takes all of it. */
  kaartIds: z
    .array(idSchema)
    .min(MIN_DEK, `Kies minstens ${String(MIN_DEK)} kaartjes.`)
    .max(MAX_DEK, `Kies niet meer dan ${String(MAX_DEK)} kaartjes.`)
    .nullable(),
  /** The cards of an own deck, from a file; null with a deck that ships with the app. */
  eigenDek: z
    .array(z.strictObject({ titel: gevuldeTitel(), toelichting: tekst() }))
    .min(MIN_DEK)
    .max(MAX_DEK)
    .nullable()
    .default(null),
});
export type Opties = z.infer<typeof optiesSchema>;

export const STANDAARD_OPTIES: Opties = {
  variant: 'blauw',
  wijze: 'samen',
  dek: 'begeleidingsvormen',
  kaartIds: null,
  eigenDek: null,
};

/** Name of a deck that came from a file. */
export const EIGEN_DEK = 'eigen';

/** A board with every chosen card in the tray. Throws `DialoogtafelError` when the deck or a card is unknown. */
export function createState(opties: Opties): State {
  const kaarten = opties.eigenDek === null ? chooseKaarten(opties) : nameEigenKaarten(opties.eigenDek);
  return {
    variant: opties.variant,
    wijze: opties.wijze,
    dek: opties.eigenDek === null ? opties.dek : EIGEN_DEK,
    kaarten: Object.fromEntries(
      kaarten.map(({ id, titel, toelichting }, index) => [
        id,
        { id, volgorde: index + 1, titel, toelichting, isEigen: opties.eigenDek !== null },
      ]),
    ),
    borden: { [GROEPSBORD]: createBord(GROEPSBORD, null, 'regie') },
    naast: {},
    conclusies: {},
    inzichten: {},
  };
}

/** A board with nothing on it. */
export function createBord(id: Id, deelnemerId: Id | null, bron: Bord['bron']): Bord {
  return { id, deelnemerId, bron, posities: {} };
}

type DekKaart = Pick<Kaart, 'id' | 'titel' | 'toelichting'>;

function chooseKaarten(opties: Opties): readonly DekKaart[] {
  const dek = findKaartendek(opties.dek) ?? refuse('Dit kaartendek bestaat niet. Kies een ander dek.');
  const gekozen = opties.kaartIds === null ? null : new Set(opties.kaartIds);
  const kaarten = dek.kaarten.filter((kaart) => gekozen === null || gekozen.has(kaart.id));
  if (gekozen !== null && kaarten.length !== gekozen.size)
    refuse('Niet alle gekozen kaartjes zitten in dit dek. Kies de kaartjes opnieuw.');
  return kaarten;
}

function nameEigenKaarten(kaarten: NonNullable<Opties['eigenDek']>): readonly DekKaart[] {
  return kaarten.map((kaart, index) => ({ id: `eigen-${String(index + 1)}`, ...kaart }));
}

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie === 1) return stateSchema.parse(upgradeFrom1(stored));
  if (versie !== VERSIE) throw new Error(`kwadrantenkaartjes state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}

// Version 1 knew one board, laid by the group, and nothing to lay beside it.
const state1Schema = z.looseObject({ borden: z.record(idSchema, z.looseObject({})) });
function upgradeFrom1(stored: unknown): unknown {
  const { borden, ...rest } = state1Schema.parse(stored);
  const upgraded = Object.entries(borden).map(([id, bord]) => [
    id,
    { ...bord, deelnemerId: null, bron: 'regie' },
  ]);
  return { ...rest, wijze: 'samen', naast: {}, borden: Object.fromEntries(upgraded) as unknown };
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

/** The boards of one person each, in no telling order: that of the group left out. */
export function listPersoonsborden(state: State): readonly Bord[] {
  return Object.values(state.borden).filter(({ id }) => id !== GROEPSBORD);
}
