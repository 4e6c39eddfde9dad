import { describe, expect, test } from 'vitest';
import { makeCsv } from '../../../../electron/data/documents/csv.ts';
import { readDek } from '../../../../renderer/werkvormen/kwadrantenkaartjes/dek/read-dek.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\r\n');
/** Latin letters as Windows-1252 has them: one byte each. */
const windows1252 = (text: string) => Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const utf16 = (text: string) =>
  new Uint8Array(
    Uint16Array.from({ length: text.length + 1 }, (_, i) => `\uFEFF${text}`.charCodeAt(i)).buffer,
  );

describe('a deck from a file', () => {
  test.each([
    [
      'semicolons, as Excel in Dutch saves it, with a BOM',
      utf8(`\uFEFF${rows(12, (i) => `Kaart ${String(i)};Uitleg`)}`),
    ],
    ['commas', utf8(rows(12, (i) => `Kaart ${String(i)},Uitleg`))],
    ['tabs', utf8(rows(12, (i) => `Kaart ${String(i)}\tUitleg`))],
    [
      'a heading and numbers',
      utf8(`Nr.;Titel;Toelichting\n${rows(12, (i) => `${String(i + 1)};Kaart ${String(i)};Uitleg`)}`),
    ],
    ['quotes', utf8(rows(12, (i) => `"Kaart ${String(i)}";"Uitleg"`))],
    ['UTF-16', utf16(rows(12, (i) => `Kaart ${String(i)}\tUitleg`))],
  ])('is read with %s', (_, bytes) => {
    const { kaarten } = readDek(bytes);
    expect(kaarten?.length).toBe(12);
    expect(kaarten?.[0]).toEqual({ titel: 'Kaart 0', toelichting: 'Uitleg' });
  });

  test('is read in Windows-1252, and in UTF-8', () => {
    const text = rows(12, (i) => `Één ${String(i)};Privé`);
    for (const bytes of [windows1252(text), utf8(text)])
      expect(readDek(bytes).kaarten?.[1]).toEqual({ titel: 'Één 1', toelichting: 'Privé' });
  });

  test('keeps semicolons and line ends within quotes, and drops a title that is there twice', () => {
    const { kaarten } = readDek(
      utf8(`${rows(12, (i) => `K${String(i)};u`)}\n"Een; twee";"Regel 1\nRegel 2"\nk0;nog eens`),
    );
    expect(kaarten?.length).toBe(13);
    expect(kaarten?.at(-1)).toEqual({ titel: 'Een; twee', toelichting: 'Regel 1\nRegel 2' });
  });

  test.each([
    ['nothing', '', 'In dit bestand staan geen kaartjes.'],
    ['one card', 'Advies geven', 'In dit bestand staat 1 kaartje; een dek heeft er minstens 12.'],
    [
      '5,000 cards',
      rows(5000, (i) => `Kaart ${String(i)}`),
      'In dit bestand staan 5.000 kaartjes; een dek heeft er hooguit 60.',
    ],
  ])('with %s says what is wrong and what to do', (_, text, melding) => {
    const read = readDek(utf8(text));
    expect(read.kaarten).toBeNull();
    expect(read.melding).toContain(melding);
    expect(read.melding).toMatch(/(kies het opnieuw|toelichting)\.$/);
  });

  test('a picture that was chosen by mistake is no deck', () => {
    expect(readDek(Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251)).kaarten).toBeNull();
  });
});

test('a deck that was saved is read back as it was', () => {
  const rijen = [
    ['Zo; en "zo"', 'Regel 1\nRegel 2'],
    ...Array.from({ length: 12 }, (_, i) => [`Kaart ${String(i)}`, '']),
  ];
  const tabel = {
    soort: 'tabel',
    titel: 'Dek',
    kop: ['Titel', 'Toelichting'],
    breedtes: [1, 2],
    rijen,
  } as const;
  const read = readDek(utf8(makeCsv({ ...tabel, kop: [...tabel.kop], breedtes: [...tabel.breedtes] })));
  expect(read.kaarten?.map(({ titel, toelichting }) => [titel, toelichting])).toEqual(rijen);
});
