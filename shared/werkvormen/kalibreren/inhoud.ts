import { z } from 'zod';
import bekwaamheden from '../../../resources/inhoud/bekwaamheden.json' with { type: 'json' };
import dekken from '../../../resources/inhoud/kaartendekken.json' with { type: 'json' };
import {
  makeStap,
  readWerkvormInhoud,
  stapInhoudSchema,
  werkvormInhoudSchema,
} from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';
import { type Gebied, type Gebiedenset, merkSchema } from './gebied.ts';

/** The two werkvormen that calibrate in the same way, on other areas. */
export type KalibrerenId = 'kalibreren-bekwaamheden' | 'kalibreren-leeruitkomsten';

const inhoudSchema = werkvormInhoudSchema.extend({
  stappen: z.array(stapInhoudSchema).length(3),
  verdieping: z.array(z.string()).readonly(),
});

const STAPPEN = [
  { id: 'verkennen', zaal: 'opdracht' },
  { id: 'afstemmen', zaal: 'opdracht' },
  { id: 'plenair', zaal: 'bord' },
] as const satisfies readonly Pick<Stap, 'id' | 'zaal'>[];

/** The ids of the stappen, in their order. */
export type StapId = (typeof STAPPEN)[number]['id'];

/** The texts of one of the two. */
export function readInhoud(id: KalibrerenId) {
  const inhoud = readWerkvormInhoud(id, inhoudSchema);
  const stappen = STAPPEN.map((stap, index): Stap => {
    const tekst = inhoud.stappen[index];
    if (tekst === undefined) throw new Error(`no texts for stap ${stap.id} of ${id} in the content`);
    return makeStap(tekst, stap);
  });
  return { ...inhoud, stappen };
}

const BEKWAAMHEDEN: Gebiedenset = {
  naam: 'Bekwaamheden van de werkplekopleider',
  gebieden: bekwaamheden.gebieden.map(
    ({ id, naam, omschrijving, gedragingen }, index): Gebied => ({
      id,
      volgorde: index + 1,
      naam,
      omschrijving,
      stagesoort: '',
      merk: merkSchema.parse(id),
      referentie: gedragingen,
    }),
  ),
};

const LEERUITKOMSTEN: Gebiedenset = {
  naam: 'Voorbeelden van leeruitkomsten',
  gebieden: dekken.leeruitkomsten.stagesoorten
    .flatMap(({ naam: stagesoort, uitkomsten }) =>
      uitkomsten.map(({ id, tekst }) => ({ id, stagesoort, naam: tekst })),
    )
    .map(
      (uitkomst, index): Gebied => ({
        ...uitkomst,
        volgorde: index + 1,
        omschrijving: '',
        merk: null,
        referentie: [],
      }),
    ),
};

/** The areas that come with the app. */
export const STANDAARD_SETS: Readonly<Record<KalibrerenId, Gebiedenset>> = {
  'kalibreren-bekwaamheden': BEKWAAMHEDEN,
  'kalibreren-leeruitkomsten': LEERUITKOMSTEN,
};
