import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Preferences } from '../../../electron/main/preferences.ts';

const regie = { x: 10, y: 20, width: 1300, height: 800, isGemaximaliseerd: false };
const projector = { id: 2, label: 'EPSON PJ', isIntern: false, breedte: 1920, hoogte: 1080 };
const empty = { regie: null, zaalVenster: null, projector: null, exportMap: null };

let folder = '';
let problems: unknown[] = [];
const open = (name = 'voorkeuren.json'): Preferences =>
  new Preferences(join(folder, name), (error) => problems.push(error));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dialoogtafel-voorkeuren-'));
  problems = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the app remembers about this computer', () => {
  it('is empty at first', () => {
    expect(open().values).toEqual(empty);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is there again after a start, and a change leaves the rest', () => {
    open().set({ regie, projector });
    open().set({ exportMap: '/media/stick' });
    expect(open().values).toEqual({ ...empty, regie, projector, exportMap: '/media/stick' });
    expect(readdirSync(folder)).toEqual(['voorkeuren.json']);
  });

  it.each(['', '{', 'null', '[]', '"tekst"'])('counts a damaged file as empty: %j', (text) => {
    writeFileSync(join(folder, 'voorkeuren.json'), text);
    expect(open().values).toEqual(empty);
  });

  it('forgets a value that makes no sense and keeps the others', () => {
    writeFileSync(
      join(folder, 'voorkeuren.json'),
      JSON.stringify({ regie: { ...regie, width: 'breed' }, projector }),
    );
    expect(open().values).toEqual({ ...empty, projector });
  });

  it('makes its folder', () => {
    open('dieper/voorkeuren.json').set({ regie });
    expect(readFileSync(join(folder, 'dieper/voorkeuren.json'), 'utf8')).toContain('1300');
  });

  it('holds for this run when it cannot be written, and says why', () => {
    mkdirSync(join(folder, 'voorkeuren.json'));
    const preferences = open();
    preferences.set({ regie });
    expect(preferences.values.regie).toEqual(regie);
    expect(problems).toHaveLength(1);
  });
});
