/** What regie puts forward on the zaal: one letter, one answer, the whole harvest. */
export type Uitgelicht =
  | { readonly soort: 'brief'; readonly id: string }
  | { readonly soort: 'antwoord'; readonly id: string }
  | { readonly soort: 'oogst' };

/** How regie names what it puts forward (`Presentatie.uitgelicht`). `parseUitgelicht` reads it back. */
export const uitlichten = {
  brief: (id: string) => `brief/${id}`,
  antwoord: (id: string) => `antwoord/${id}`,
  oogst: 'oogst',
};

/** Reads what is put forward; null when it is nothing of this werkvorm. */
export function parseUitgelicht(uitgelicht: string | null): Uitgelicht | null {
  const [soort, id = ''] = (uitgelicht ?? '').split('/');
  switch (soort) {
    case 'brief':
    case 'antwoord':
      return { soort, id };
    case 'oogst':
      return { soort };
    default:
      return null;
  }
}
