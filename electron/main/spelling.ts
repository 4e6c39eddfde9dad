import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { logProblem } from './log.ts';

/** The Dutch word list, under the name that Chromium looks for; `scripts/make-dictionary.mjs` made it. */
const FILE = 'nl-NL-3-0.bdic';
const LANGUAGE = 'nl';

/**
 * Puts the Dutch dictionary where Chromium keeps those it fetched, so that it need not fetch any. Called before a
 * session is made. Without it the app works as well, unchecked.
 */
export function installDictionary(resources: string, userData: string): void {
  const source = join(resources, 'woordenboek', FILE);
  const target = join(userData, 'Dictionaries', FILE);
  try {
    if (statSync(target, { throwIfNoEntry: false })?.size === statSync(source).size) return;
    mkdirSync(join(userData, 'Dictionaries'), { recursive: true });
    copyFileSync(source, target);
  } catch (error) {
    logProblem('dictionary not installed', {}, error);
  }
}

/** Has the fields of a session checked in Dutch. The address for downloads points nowhere (`lockdown.ts`). */
export function checkSpelling(session: Session): void {
  session.setSpellCheckerLanguages([LANGUAGE]);
  session.setSpellCheckerEnabled(true);
}
