import type { z } from 'zod';
import type { kwadrantSchema } from './blad.ts';
import type { Gezet } from './zetten.ts';

/** One A4 as it is printed. */
export type PapierPagina = KaartenPagina | StemPagina | BordPagina | VelPagina | LijstPagina;

/** A card, its texts as large as fits. */
export interface GezetteKaart {
  readonly nummer: string;
  readonly titel: Gezet;
  readonly tekst: Gezet;
}

export interface KaartenPagina {
  readonly soort: 'kaarten';
  readonly kenmerk: Gezet;
  readonly kaarten: readonly GezetteKaart[];
}

/** Four times the same ballot. */
export interface StemPagina {
  readonly soort: 'stembrief';
  readonly titel: Gezet;
  readonly uitleg: Gezet;
  readonly rangen: readonly string[];
  /** Height of one rank, in mm. */
  readonly rij: number;
}

export interface BordPagina {
  readonly soort: 'bord';
  readonly titel: Gezet;
  readonly bord: z.infer<typeof kwadrantSchema>;
}

/** A part of a sheet to write on, with its height in mm. */
export type VelBlok =
  | { readonly soort: 'tekst'; readonly stijl: VelStijl; readonly gezet: Gezet; readonly hoogte: number }
  | { readonly soort: 'van'; readonly label: string; readonly waarde: string; readonly hoogte: number }
  | { readonly soort: 'lijn'; readonly nummer: string; readonly hoogte: number }
  | { readonly soort: 'keuze'; readonly gezet: Gezet; readonly hoogte: number };

export type VelStijl = 'titel' | 'inleiding' | 'vraag' | 'uitleg' | 'tekst';

/** A block with the distance of its top to the top of the page, in mm. */
export interface GeplaatstBlok {
  readonly y: number;
  readonly blok: VelBlok;
}

export interface VelPagina {
  readonly soort: 'vel';
  readonly blokken: readonly GeplaatstBlok[];
  readonly bron: Gezet;
  /** "2 van 3"; '' when it is the only one. */
  readonly nummer: string;
}

export interface LijstPagina {
  readonly soort: 'lijst';
  readonly titel: Gezet;
  readonly onderschrift: Gezet;
  /** In mm; together as wide as the sheet. */
  readonly breedtes: readonly number[];
  readonly kop: readonly Gezet[];
  readonly rijen: readonly (readonly Gezet[])[];
  readonly nummer: string;
}
