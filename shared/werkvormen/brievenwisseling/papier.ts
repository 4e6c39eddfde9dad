import type { PapierBlad } from '../../papier/blad.ts';
import { INHOUD } from './inhoud.ts';
import type { BrievenState } from './state.ts';

/** Letter paper for writing and for answering. */
export function brievenPapier({ isAnoniem, thema }: BrievenState): readonly PapierBlad[] {
  const [schrijven, beantwoorden] = INHOUD.stappen;
  const uitleg = isAnoniem
    ? 'Iedereen zet een codewoord boven het blad, geen naam.'
    : 'Voor wie liever op papier schrijft. Jij typt daarna over wat er gedeeld mag worden.';
  return [
    {
      id: 'brief',
      naam: 'Briefpapier',
      uitleg,
      aantal: 'perPersoon',
      inhoud: {
        soort: 'brief',
        titel: thema === '' ? 'Een brief' : `Een brief over: ${thema}`,
        opdracht: schrijven.opdrachtZaal,
        codewoorden: [],
        vinkje: 'Deze brief mag niet op de zaal en niet in het verslag',
      },
    },
    {
      id: 'antwoord',
      naam: 'Antwoordpapier',
      uitleg: 'Voor het antwoord op de brief die je kreeg.',
      aantal: 'perPersoon',
      inhoud: {
        soort: 'brief',
        titel: 'Een antwoord',
        opdracht: beantwoorden.opdrachtZaal,
        codewoorden: [],
        vinkje: 'Dit antwoord mag niet op de zaal en niet in het verslag',
      },
    },
  ];
}
