import begin from '../../../resources/handleiding/1-begin.md';
import vensters from '../../../resources/handleiding/2-vensters.md';
import werkvormen from '../../../resources/handleiding/3-werkvormen.md';
import problemen from '../../../resources/handleiding/4-problemen.md';
import gegevens from '../../../resources/handleiding/5-gegevens.md';
import type { Blok } from './HandleidingBlok.tsx';

// The build makes exactly these blocks, and stops at anything else.
const readPage = (page: readonly unknown[]): readonly Blok[] => page as readonly Blok[];

/** The chapters of the manual in their order. Their text is Markdown, read at build time. */
export const HOOFDSTUKKEN = [
  { id: 'begin', titel: 'In tien minuten', blokken: readPage(begin) },
  { id: 'vensters', titel: 'De vensters', blokken: readPage(vensters) },
  { id: 'werkvormen', titel: 'De werkvormen', blokken: readPage(werkvormen) },
  { id: 'problemen', titel: 'Als er iets misgaat', blokken: readPage(problemen) },
  { id: 'gegevens', titel: 'Je gegevens', blokken: readPage(gegevens) },
] as const;
