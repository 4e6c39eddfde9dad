import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFile } from '../../../electron/main/app-files.ts';

const root = resolve('/opt/app/out/renderer');

describe('the files that the windows may have', () => {
  it.each([
    ['app://dialoogtafel/regie/index.html', ['regie', 'index.html']],
    ['app://dialoogtafel/assets/a%20b.js', ['assets', 'a b.js']],
    ['app://dialoogtafel/regie/index.html?x=1#y', ['regie', 'index.html']],
    ['app://dialoogtafel/assets/../zaal/index.html', ['zaal', 'index.html']],
  ])('finds %s', (url, parts) => {
    expect(findFile(url, root)).toBe([root, ...parts].join(sep));
  });

  it.each(['app://dialoogtafel/../../package.json', 'app://dialoogtafel/%2e%2e/%2e%2e/package.json'])(
    'stays in its folder for %s',
    (url) => {
      expect(findFile(url, root)).toBe([root, 'package.json'].join(sep));
    },
  );

  it.each([
    'app://dialoogtafel/..%2f..%2fpackage.json',
    'app://dialoogtafel/%2e%2e%2fmain%2fmain.cjs',
    'app://dialoogtafel/..%5c..%5cpackage.json',
    'app://dialoogtafel/regie/index.html%00.png',
    'app://dialoogtafel/%E0%A4%A',
    'app://dialoogtafel/',
    'app://dialoogtafel/.',
    'app://elders/regie/index.html',
    'app://dialoogtafel.elders/regie/index.html',
    'app://dialoogtafel:80/regie/index.html',
    'file:///etc/passwd',
    'https://dialoogtafel/regie/index.html',
    'geen adres',
  ])('finds nothing for %s', (url) => {
    expect(findFile(url, root)).toBeNull();
  });

  it('does not take a folder with the same beginning for its own', () => {
    expect(findFile('app://dialoogtafel/..%2frenderer-2/a.js', root)).toBeNull();
  });

  it('serves what windows consist of, and no other kind of file', () => {
    expect(findFile('app://dialoogtafel/a.woff2', root)).toBe([root, 'a.woff2'].join(sep));
    for (const name of ['a.cjs', 'a.db', 'a.map', 'a.exe', 'a', '.env']) {
      expect(findFile(`app://dialoogtafel/${name}`, root)).toBeNull();
    }
  });
});
