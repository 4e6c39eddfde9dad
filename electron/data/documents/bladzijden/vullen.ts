/** Something that takes room on a page: a paragraph, or a row of a table. Lengths in twips. */
export interface Stuk {
  /** White above and below; between two only the larger counts. */
  readonly voor: number;
  readonly na: number;
  /** The heights of its lines. */
  readonly regels: readonly number[];
  /** Stays on the page of what follows it. */
  readonly metVolgende: boolean;
  /** Is not spread over two pages. */
  readonly bijeen: boolean;
  /** For a row of a table: how high the header row is, which comes back on every page. */
  readonly kopHoogte?: number;
}

/** The room there is for text: on the first page the letterhead may take some of it. */
export interface Ruimte {
  readonly eerste: number;
  readonly volgende: number;
}

/** At least so many lines of a paragraph stand together, at the foot of a page and at its head. */
const SAMEN = 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Fills pages with these, as word processors do. Gives the page, from 1, on which each begins. */
export function vulBladzijden(stukken: readonly Stuk[], ruimte: Ruimte): number[] {
  const begin: number[] = [];
  let blad = 1;
  let gebruikt = 0;
  let naVorige = 0;
  let isLeeg = true;
  const hoogte = (): number => (blad === 1 ? ruimte.eerste : ruimte.volgende);
  const witVoor = ({ voor }: Stuk): number => (isLeeg ? 0 : Math.max(naVorige, voor));
  const nieuwBlad = (kopHoogte = 0): void => {
    blad += 1;
    gebruikt = kopHoogte;
    naVorige = 0;
    isLeeg = true;
  };
  const leg = (stuk: Stuk, regels: readonly number[]): void => {
    gebruikt += witVoor(stuk) + sum(regels);
    naVorige = stuk.na;
    isLeeg = false;
  };

  stukken.forEach((stuk, index) => {
    const vorige = stukken[index - 1];
    const isBegin = vorige?.metVolgende !== true;
    if (isBegin && !isLeeg && gebruikt + witVoor(stuk) + meetKeten(stukken, index, ruimte) > hoogte()) {
      nieuwBlad(vorige?.kopHoogte !== undefined ? stuk.kopHoogte : 0);
    }
    begin[index] = blad;
    let rest = stuk.regels;
    while (rest.length > 0) {
      const passend = countPassend(rest, hoogte() - gebruikt - witVoor(stuk));
      const hier = passend >= rest.length ? rest.length : breekAf(stuk, rest.length, passend);
      // A line that is taller than a page stands on one of its own.
      const gelegd = hier === 0 && isLeeg ? Math.max(1, passend) : hier;
      if (gelegd > 0) leg(stuk, rest.slice(0, gelegd));
      else if (rest === stuk.regels) begin[index] = blad + 1;
      rest = rest.slice(gelegd);
      if (rest.length > 0) nieuwBlad(stuk.kopHoogte);
    }
  });
  return begin;
}

/** The height of what has to begin on one page with this; none when it does not fit on any. */
function meetKeten(stukken: readonly Stuk[], vanaf: number, { volgende }: Ruimte): number {
  let hoogte = 0;
  for (let index = vanaf; index < stukken.length; index += 1) {
    const stuk = stukken[index];
    if (stuk === undefined) break;
    const wit = index === vanaf ? 0 : Math.max(stukken[index - 1]?.na ?? 0, stuk.voor);
    if (!stuk.metVolgende) {
      hoogte += wit + sum(stuk.regels.slice(0, eersteDeel(stuk)));
      break;
    }
    hoogte += wit + sum(stuk.regels);
  }
  return hoogte <= volgende ? hoogte : 0;
}

/** How many lines of it have to stand together where it begins. */
function eersteDeel({ bijeen, regels }: Stuk): number {
  return bijeen || regels.length < SAMEN * 2 ? regels.length : SAMEN;
}

/** How many of these lines fit. */
function countPassend(regels: readonly number[], ruimte: number): number {
  let gebruikt = 0;
  const eerste = regels.findIndex((hoogte) => {
    gebruikt += hoogte;
    return gebruikt > ruimte;
  });
  return eerste === -1 ? regels.length : eerste;
}

/** How many of the lines that are left stay on this page, when only some of them fit. */
function breekAf({ bijeen }: Stuk, regels: number, passend: number): number {
  if (bijeen) return 0;
  const hier = Math.min(passend, regels - SAMEN);
  return hier < SAMEN ? 0 : hier;
}
