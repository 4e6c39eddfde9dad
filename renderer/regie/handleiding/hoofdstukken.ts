import begin from '../../../resources/handleiding/1-begin.md';
import vensters from '../../../resources/handleiding/2-vensters.md';
import werkvormen from '../../../resources/handleiding/3-werkvormen.md';
import problemen from '../../../resources/handleiding/4-problemen.md';
import gegevens from '../../../resources/handleiding/5-gegevens.md';

/** The chapters of the manual in their order. Their text is Markdown, read at build time. */
export const HOOFDSTUKKEN = [
  { id: 'begin', titel: 'In tien minuten', blokken: begin },
  { id: 'vensters', titel: 'De vensters', blokken: vensters },
  { id: 'werkvormen', titel: 'De werkvormen', blokken: werkvormen },
  { id: 'problemen', titel: 'Als er iets misgaat', blokken: problemen },
  { id: 'gegevens', titel: 'Je gegevens', blokken: gegevens },
] as const;
