import lijst from '../../../../resources/tekeningen/tekeningen.json';

/** One of the app's own drawings. */
export interface Tekening {
  readonly id: string;
  readonly naam: string;
  readonly alt: string;
  /** Where the window finds it. */
  readonly url: string;
}

const urls = import.meta.glob<string>('../../../../resources/tekeningen/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The drawings that ship with the app, in the order in which they are offered. */
export const TEKENINGEN: readonly Tekening[] = lijst.map(({ id, naam, alt, bestand }) => ({
  id,
  naam,
  alt,
  url: urls[`../../../../resources/tekeningen/${bestand}`] ?? '',
}));

/** A drawing by its id; undefined when this version of the app does not have it. */
export function findTekening(id: string): Tekening | undefined {
  return TEKENINGEN.find((tekening) => tekening.id === id);
}
