import { z } from 'zod';
import { MAX_VELD, tekst } from './tekst.ts';

/** Which field of regie: its place in the programma, a slash, and its name at that place. */
const veldSchema = z.string().max(MAX_VELD).regex(/\//);

/** What is typed in the fields of regie that add something, and not added yet. */
export const getyptSchema = z.record(veldSchema, tekst());
export type Getypt = Readonly<z.output<typeof getyptSchema>>;

/** What changed of it: the text of a field, or null where it is as nothing was ever typed. */
export const getyptWijzigingSchema = z.record(veldSchema, tekst().nullable());
export type GetyptWijziging = Readonly<z.output<typeof getyptWijzigingSchema>>;
