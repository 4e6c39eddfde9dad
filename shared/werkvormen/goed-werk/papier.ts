import { CRITERIA, GOED_WERK_METHODE } from '../../inhoud/goed-werk.ts';
import type { PapierBlad, PapierVeld } from '../../papier/blad.ts';
import type { GoedWerkState } from './state.ts';

/** The form on which everyone describes an own recent experience. */
export function goedWerkPapier({ situatie }: GoedWerkState): readonly PapierBlad[] {
  const aanleiding: readonly PapierVeld[] =
    situatie === null ? [] : [{ soort: 'tekst', kop: situatie.titel, tekst: situatie.situatie }];
  return [
    {
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
    },
  ];
}
