import { TextRun } from 'docx';
import { isRechtsNaarLinks, prepareTekst } from '../../../shared/a4/prepare-tekst.ts';

/** A text as the options of a paragraph: a line break for each line, and the direction it reads in. */
export function tekstOpties(tekst: string) {
  const klaar = prepareTekst(tekst);
  return {
    ...(isRechtsNaarLinks(klaar) && { bidirectional: true }),
    // A newline inside a run becomes a space, so each line of the writer's own is a break.
    children: klaar.split('\n').map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) })),
  };
}
