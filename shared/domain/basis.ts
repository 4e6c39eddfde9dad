import { z } from 'zod';

/**
 * Ids are UUIDs made by the window that sends the action (v7, so that they sort by time) or fixed ids from content.
 * They are keys of records: a name that every object has (`__proto__`, `constructor`) would reach what is no record.
 */
export const idSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/)
  .refine((id) => !(id in Object.prototype));
export type Id = z.infer<typeof idSchema>;

/** ISO date, "2026-11-22". */
export const datumSchema = z.iso.date();
/** Time of day, "13:30". */
export const tijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 13:30.');
