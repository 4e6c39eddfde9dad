/** What the facilitator can ask when somebody names a trait. A question, never a verdict. */
export const VRAAG_BIJ_EIGENSCHAP = 'Wat zie je iemand dan doen?';

/** Words for what somebody is, not for what you see them do. Each stands for its inflected forms too. */
const EIGENSCHAPPEN = [
  'aardig',
  'assertief',
  'authentiek',
  'behulpzaam',
  'bekwaam',
  'benaderbaar',
  'betrokken',
  'betrokkenheid',
  'betrouwbaar',
  'bevlogen',
  'collegiaal',
  'communicatief',
  'creatief',
  'deskundig',
  'didactisch',
  'doortastend',
  'eerlijk',
  'eerlijkheid',
  'empathisch',
  'empathie',
  'enthousiast',
  'enthousiasme',
  'ervaren',
  'flexibel',
  'flexibiliteit',
  'geduld',
  'geduldig',
  'gedreven',
  'geinteresseerd',
  'gemotiveerd',
  'gestructureerd',
  'goed',
  'inlevend',
  'inlevingsvermogen',
  'inspirerend',
  'integer',
  'integriteit',
  'invoelend',
  'kritisch',
  'kundig',
  'leergierig',
  'lief',
  'motiverend',
  'nieuwsgierig',
  'nieuwsgierigheid',
  'onbevooroordeeld',
  'ondernemend',
  'ontwikkelingsgericht',
  'open',
  'openheid',
  'oprecht',
  'optimistisch',
  'organisatorisch',
  'positief',
  'proactief',
  'professioneel',
  'professionaliteit',
  'punctueel',
  'reflectief',
  'respectvol',
  'respect',
  'rustig',
  'sensitief',
  'sociaal',
  'stimulerend',
  'toegankelijk',
  'transparant',
  'verantwoordelijk',
  'veilig',
  'vertrouwd',
  'vriendelijk',
  'warm',
  'zelfbewust',
  'zelfkritisch',
  'zelfstandig',
  'zelfverzekerd',
  'zorgvuldig',
  'zorgzaam',
] as const;

/** Words that say nothing about what somebody does. */
const VULWOORDEN = new Set(
  (
    'de het een en of ook is zijn ben bent was waren blijft blijven heeft hebben toont tonen wordt worden komt over als ' +
    'zeer heel erg altijd vaak steeds echt gewoon genoeg veel voldoende in met voor naar bij ten opzichte van aan om te ' +
    'zich zichzelf iemand je jij hij zij ze die dat er begeleider begeleiders werkbegeleider student studenten leerling ' +
    'leerlingen client clienten collega collegas mensen ander anderen team groep houding instelling manier uitstraling ' +
    'karakter persoon professional'
  ).split(' '),
);

/** "Is geduldig als …": a trait right after a word that only says that somebody is so. */
const KOPPELWERKWOORDEN = new Set(['is', 'ben', 'bent', 'blijft', 'heeft', 'toont']);
const VERSTERKERS = new Set([
  'zeer',
  'heel',
  'erg',
  'altijd',
  'vaak',
  'steeds',
  'echt',
  'een',
  'veel',
  'wel',
]);

const STAMMEN = new Set(EIGENSCHAPPEN.map(toStam));

/**
 * Whether a text names a trait and no behaviour: "betrokken zijn", "is geduldig". It is a guess from a short list, to
 * ask a question by; a text that also says what somebody does is left alone.
 */
export function isEigenschap(tekst: string): boolean {
  const woorden = toWoorden(tekst);
  const inhoud = woorden.filter((woord) => !VULWOORDEN.has(woord));
  if (inhoud.length > 0 && inhoud.every(isEigenschapswoord)) return true;
  const [first, ...rest] = woorden;
  if (first === undefined || !KOPPELWERKWOORDEN.has(first)) return false;
  const next = rest.find((woord) => !VERSTERKERS.has(woord));
  return next !== undefined && isEigenschapswoord(next);
}

function toWoorden(tekst: string): string[] {
  const plain = tekst.normalize('NFD').replaceAll(/\p{M}|[’'-]/gu, '');
  return plain.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? [];
}

const isEigenschapswoord = (woord: string): boolean => STAMMEN.has(toStam(woord));

/** "positieve" and "positief", "professionele" and "professioneel" are one word. */
function toStam(woord: string): string {
  return woord
    .replace(/e$/, '')
    .replace(/v$/, 'f')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2');
}
