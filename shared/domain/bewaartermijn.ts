/** ISO date so many months before a date; a day that the month does not have becomes its last. */
export function monthsBefore(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
  const count = jaar * 12 + (maand - 1) - maanden;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const last = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dag, last), 2)}`;
}

/** The least that is known of a groep and a bijeenkomst to say what is past its term. */
interface Termijn {
  readonly id: string;
  readonly bewaarMaanden: number | null;
}
interface Gehouden {
  readonly groepId: string;
  readonly datum: string;
}

/** The bijeenkomsten that are older than what their groep keeps, on a day (ISO date). */
export function listVerlopen<B extends Gehouden>(
  groepen: readonly Termijn[],
  bijeenkomsten: readonly B[],
  vandaag: string,
): B[] {
  const termijnen = new Map(groepen.map(({ id, bewaarMaanden }) => [id, bewaarMaanden]));
  return bijeenkomsten.filter(({ groepId, datum }) => {
    const maanden = termijnen.get(groepId) ?? null;
    return maanden !== null && datum < monthsBefore(vandaag, maanden);
  });
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
