import { z } from 'zod';
import type { Briefhoofd } from '../../../shared/contract-documenten.ts';
import type { InstellingenRepository } from './instellingen.ts';

const SLEUTEL = 'briefhoofd';
const LEEG: Briefhoofd = { naam: '', logo: null };

const storedSchema = z
  .object({
    naam: z.string(),
    logo: z
      .object({
        mime: z.enum(['image/png', 'image/jpeg']),
        breedte: z.number(),
        hoogte: z.number(),
        base64: z.string(),
      })
      .nullable(),
  })
  .catch(LEEG as never);

/** The name and the logo on documents; empty when nothing was set. */
export function readBriefhoofd(instellingen: InstellingenRepository): Briefhoofd {
  const stored = instellingen.find(SLEUTEL);
  if (stored === null) return LEEG;
  const { naam, logo } = storedSchema.parse(JSON.parse(stored));
  if (logo === null) return { naam, logo };
  const { base64, ...rest } = logo;
  return { naam, logo: { ...rest, bytes: new Uint8Array(Buffer.from(base64, 'base64')) } };
}

/** Keeps them for every document from now on. */
export function saveBriefhoofd(instellingen: InstellingenRepository, { naam, logo }: Briefhoofd): void {
  const kept =
    logo === null
      ? null
      : {
          mime: logo.mime,
          breedte: logo.breedte,
          hoogte: logo.hoogte,
          base64: Buffer.from(logo.bytes).toString('base64'),
        };
  instellingen.save(SLEUTEL, JSON.stringify({ naam, logo: kept }));
}
