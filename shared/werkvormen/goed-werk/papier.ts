import { CRITERIA, GOED_WERK_METHODE } from '../../inhoud/goed-werk.ts';
import type { PapierBlad, PapierVeld } from '../../papier/blad.ts';
import { listBeeldDelen } from './invoer-beeld.ts';
import type { GoedWerkState } from './state.ts';

/** So many ruled lines for each part of the A4: about what fits on the page. */
const LIJNEN = { kernuitspraak: 2, situatie: 7, excellent: 5, ethiek: 5, energie: 5, andereStem: 3 } as const;

/** The form on which everyone describes an own recent experience, and the one on which an own A4 is written. */
export function goedWerkPapier(state: GoedWerkState): readonly PapierBlad[] {
  return [ervaringBlad(state), beeldBlad(state)];
}

function ervaringBlad({ situatie }: GoedWerkState): PapierBlad {
  const aanleiding: readonly PapierVeld[] =
    situatie === null ? [] : [{ soort: 'tekst', kop: situatie.titel, tekst: situatie.situatie }];
  return {
    id: 'ervaring',
    naam: 'Formulier voor je ervaring',
    uitleg: 'Voor wie de eigen ervaring op papier zet. Jij typt daarna over wat er gedeeld mag worden.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'formulier',
      titel: 'Een eigen, recente ervaring',
      inleiding: 'Noem geen namen. Een paar zinnen is genoeg.',
      van: 'naam',
      velden: [
        ...aanleiding,
        { soort: 'lijnen', vraag: 'Wanneer maakte jij zoiets mee?', uitleg: '', lijnen: 10 },
        {
          soort: 'keuzes',
          vraag: 'Wat klopt er voor jouw ervaring?',
          uitleg: 'Kies wat past. Niets kiezen mag ook.',
          opties: CRITERIA.map(({ naam, uitleg }) => `${naam}: ${uitleg}`),
        },
      ],
      bron: `Methode ${GOED_WERK_METHODE.credit}`,
    },
  };
}

function beeldBlad(state: GoedWerkState): PapierBlad {
  return {
    id: 'beeld',
    naam: 'Formulier voor een Beeld van Goed Werk',
    uitleg: 'Voor wie alleen of in een groepje een A4 maakt. Jij typt het over en zet de afbeelding erbij.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'formulier',
      titel: 'Beeld van Goed Werk',
      inleiding: 'Schrijf in je eigen woorden. Noem geen namen. Leeg laten mag.',
      van: 'niemand',
      velden: listBeeldDelen(state).map(({ id, vraag, uitleg }) => ({
        soort: 'lijnen',
        vraag,
        uitleg,
        lijnen: LIJNEN[id],
      })),
      bron: `Methode ${GOED_WERK_METHODE.credit}`,
    },
  };
}
