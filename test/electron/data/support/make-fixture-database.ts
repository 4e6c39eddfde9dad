/**
 * Writes `test/fixtures/schema-N.db`: a database as this version of the app leaves it, filled through the real
 * service. Run once by hand for every schema that is released, before the next migration is written, and never again
 * for one that is there: `node_modules/.bin/node test/electron/data/support/make-fixture-database.ts`.
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SCHEMA_VERSION } from '../../../../electron/data/database/database.ts';
import { DataServer, DATABASE_FILE } from '../../../../electron/data/server.ts';
import type { RequestInput, RequestName, Rol } from '../../../../shared/contract.ts';
import type { Actie } from '../../../../shared/domain/acties.ts';
import { VOORBEELD } from '../../../../shared/inhoud/voorbeeld.ts';

const RESOURCES = resolve(import.meta.dirname, '../../../../resources');
const GROEP = 'groep-noord';
const LEEG = 'bijeenkomst-leeg';
const VOL = 'bijeenkomst-vol';
const target = join(import.meta.dirname, `../../../fixtures/schema-${String(SCHEMA_VERSION)}.db`);
if (existsSync(target)) throw new Error(`${target} is there: a released schema does not change`);

const dataDir = mkdtempSync(join(tmpdir(), 'dialoogtafel-fixture-'));
let now = Date.UTC(2026, 10, 28, 12, 30);
const server = new DataServer({ dataDir, resources: RESOURCES, emit: () => undefined, now: () => now });

async function ask<N extends RequestName>(role: Rol, name: N, input: RequestInput<N>): Promise<void> {
  // Longer than typing in one field goes on as one step of undo.
  now += 10_000;
  const answer = await server.handle(role, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.melding}`);
}

const act = (bijeenkomstId: string, actie: Actie) => ask('regie', 'applyActie', { bijeenkomstId, actie });
const inRonde = (rondeId: string, actie: { type: string } & Record<string, unknown>): Actie => ({
  type: 'rondeActie',
  rondeId,
  actie,
});

/** The example, worked on and partly taken back. */
async function fillVoorbeeld(): Promise<void> {
  await ask('regie', 'loadVoorbeeld', {});
  const { bijeenkomstId, kwadrantenRondeId: kwadranten, goedWerkRondeId, beeldId } = VOORBEELD;
  await ask('regie', 'openBijeenkomst', { id: bijeenkomstId });
  const verplaats = (id: string, x: number) =>
    act(bijeenkomstId, inRonde(kwadranten, { type: 'kaartVerplaatst', id, x, y: 0.25 }));
  // More than a hundred changes, so that there is a snapshot that is not the first, and a log after it.
  for (let step = 0; step < 110; step += 1) await verplaats(`bv-0${String((step % 8) + 1)}`, step / 120);
  const velden = { kernuitspraak: 'Goed werk is blijven kijken, ook als het druk is.' };
  await act(bijeenkomstId, inRonde(goedWerkRondeId, { type: 'beeldGewijzigd', id: beeldId, velden }));
  await act(bijeenkomstId, { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zaal met de lange tafel' } });
  await ask('regie', 'undoActie', { bijeenkomstId });
  await ask('regie', 'undoActie', { bijeenkomstId });
  await ask('regie', 'redoActie', { bijeenkomstId });
}

/** A groep of three, an empty bijeenkomst and one from the template. */
async function fillGroep(): Promise<void> {
  await ask('regie', 'createGroep', { id: GROEP, naam: 'Team Noord' });
  for (const [index, naam] of ['Anna', 'Bram', 'Cor'].entries()) {
    const deelnemer = { id: `noord-${String(index + 1)}`, naam, rol: 'student', volgorde: index + 1 };
    await ask('regie', 'saveDeelnemer', { groepId: GROEP, deelnemer });
  }
  const gedeeld = { groepId: GROEP, datum: '2026-12-12' };
  await ask('regie', 'createBijeenkomst', { ...gedeeld, id: LEEG, titel: 'Nog leeg', indeling: null });
  await ask('regie', 'createBijeenkomst', {
    ...gedeeld,
    id: VOL,
    titel: 'Derde bijeenkomst',
    indeling: 'werkbijeenkomst',
  });
}

const PLEK = { onderdeelId: 'rondje', rondeId: null, stapId: null };

/** People handed in with and without names; one text is half-written, one waits to be shown. */
async function fillInvoer(): Promise<void> {
  await ask('regie', 'openBijeenkomst', { id: VOL });
  const velden = {
    minuten: 20,
    soort: 'anders',
    opdracht: 'Schrijf op wat je zag.',
    aanwijzing: '',
  } as const;
  const rest = { notitie: 'Let op Cor', vasteStart: null, isOvergeslagen: false };
  await act(VOL, {
    type: 'onderdeelToegevoegd',
    onderdeel: { id: 'rondje', volgorde: 0.5, titel: 'Rondje', ...velden, ...rest },
  });
  const bytes = new Uint8Array(readFileSync(join(RESOURCES, 'icons/16x16.png')));
  await ask('regie', 'saveAfbeelding', {
    id: 'flap-1',
    bijeenkomstId: VOL,
    mime: 'image/png',
    breedte: 16,
    hoogte: 16,
    bytes,
  });
  await ask('regie', 'startInvoer', { bijeenkomstId: VOL, plek: PLEK, isZonderNaam: false });
  await ask('invoer', 'startBeurt', { deelnemerId: 'noord-1', woord: 'appelboom' });
  await ask('invoer', 'handIn', { antwoorden: { bijdrage: 'Ik zag dat er tijd werd genomen.' } });
  await ask('invoer', 'endBeurt', {});
  await ask('invoer', 'startBeurt', { deelnemerId: 'noord-2', woord: 'kersenboom' });
  await ask('invoer', 'saveConcept', { antwoorden: { bijdrage: 'Halverwege een zin' } });
  await ask('invoer', 'endBeurt', {});
  await ask('invoer', 'openRegie', { code: '' });
  await ask('regie', 'startInvoer', { bijeenkomstId: VOL, plek: PLEK, isZonderNaam: true });
  await ask('invoer', 'startBeurtZonderNaam', { codewoord: '' });
  await ask('invoer', 'handIn', { antwoorden: { bijdrage: 'Niemand weet dat ik dit schreef.' } });
  await ask('invoer', 'endBeurt', {});
  await ask('invoer', 'openRegie', { code: '' });
}

try {
  await fillVoorbeeld();
  await fillGroep();
  await fillInvoer();
  await server.close();
  copyFileSync(join(dataDir, DATABASE_FILE), target);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
