import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findWrongFuses, WANTED_FUSES } from '../../scripts/support/fuses.mjs';
import { makeFolder } from '../electron/data/support/service.ts';

/** As Electron keeps them in its program: a sentinel, the version, how many there are, and a figure for each. */
function makeProgram(states: string): string {
  const program = join(makeFolder(), 'electron');
  const wire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(states.length)}${states}`;
  writeFileSync(program, `some program ${wire} and more of it`, 'latin1');
  return program;
}

describe('the fuses', () => {
  test('are set when the app is packaged', () => {
    const yaml = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');
    const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yaml) ?? [];
    const set = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [
      name,
      value === 'true',
    ]);
    expect(Object.fromEntries(set)).toEqual(WANTED_FUSES);
  });

  test('of a program are read in the order in which Electron keeps them', async () => {
    expect(await findWrongFuses(makeProgram('01001100'))).toEqual([]);
    expect(await findWrongFuses(makeProgram('11001101'))).toEqual([
      'runAsNode is on',
      'grantFileProtocolExtraPrivileges is on',
    ]);
  });

  test('that an older Electron does not have are passed over', async () => {
    expect(await findWrongFuses(makeProgram('0100110'))).toEqual([]);
    expect(await findWrongFuses(makeProgram('r10011r'))).toEqual([]);
    expect(await findWrongFuses(makeProgram('0000110'))).toEqual(['enableCookieEncryption is off']);
  });
});
