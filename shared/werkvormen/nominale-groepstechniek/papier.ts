import type { PapierBlad } from '../../papier/blad.ts';
import { INHOUD } from './inhoud.ts';
import { listIdeeen } from './lijst.ts';
import type { State, Stemming } from './state.ts';
import { limitK } from './stemming.ts';
import { listStemIdeeen } from './stemvraag.ts';

/** The sheets: one to write ideas on in silence, the list to look at while voting, and ballots. Never a result. */
export function listPapier(state: State): readonly PapierBlad[] {
  const { eerste, tweede } = state.stemmingen;
  const lijst = listIdeeen(state);
  const k = eerste?.k ?? (lijst.length === 0 ? state.k : limitK(state.k, lijst.length));
  return [
    ideeenBlad(state),
    ...(lijst.length === 0 ? [] : [lijstBlad(state.vraag, lijst)]),
    stembriefBlad('stembriefjes', 'Stembriefjes', k),
    ...(tweede === null ? [] : [tweedeBlad(tweede)]),
  ];
}

function ideeenBlad({ vraag }: State): PapierBlad {
  return {
    id: 'ideeen',
    naam: 'Blad voor ideeën',
    uitleg: 'Om in stilte op te schrijven.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'formulier',
      titel: INHOUD.naam,
      inleiding: 'Schrijf in stilte. Kort: een zin of een paar woorden per idee. Nog niet overleggen.',
      van: 'niemand',
      velden: [
        {
          soort: 'regels',
          vraag: vraag.trim() === '' ? 'Welke ideeën heb jij?' : vraag,
          uitleg: 'Eén idee op elke regel. Straks noem je er om de beurt één.',
          aantal: 12,
        },
      ],
      bron: INHOUD.bronvermelding,
    },
  };
}

function lijstBlad(vraag: string, lijst: readonly { nummer: number; tekst: string }[]): PapierBlad {
  return {
    id: 'lijst',
    naam: 'Lijst met ideeën',
    uitleg: 'Om bij het stemmen naast je te leggen.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'lijst',
      titel: 'Ideeën',
      onderschrift: vraag,
      kop: ['Nummer', 'Idee'],
      breedtes: [1, 8],
      rijen: lijst.map(({ nummer, tekst }) => [String(nummer), tekst]),
    },
  };
}

function stembriefBlad(id: string, naam: string, k: number): PapierBlad {
  return {
    id,
    naam,
    uitleg: 'Vier op een A4, om uit te knippen. Zonder naam.',
    aantal: 'perPersoon',
    inhoud: {
      soort: 'stembrief',
      titel: k === 1 ? 'Jouw stem' : 'Jouw punten',
      uitleg:
        k === 1
          ? 'Schrijf het nummer op van het idee dat jij het belangrijkst vindt.'
          : `${String(k)} punten is voor het belangrijkste. Schrijf bij elk aantal punten het nummer van één idee.`,
      rangen: Array.from({ length: k }, (_, index) => String(k - index)),
    },
  };
}

function tweedeBlad(tweede: Stemming): PapierBlad {
  const nummers = listStemIdeeen(tweede).map(({ nummer }) => String(nummer));
  const blad = stembriefBlad('stembriefjes-2', 'Stembriefjes, tweede stemming', tweede.k);
  return { ...blad, uitleg: `${blad.uitleg} Gaat over nummer ${nummers.join(', ')}.` };
}
