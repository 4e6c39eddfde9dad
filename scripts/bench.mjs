/**
 * `npm run bench -- [--json FILE] [--only NAME,NAME] [--n PAIRS]`: measures the app against the least that could do
 * the same, and prints a table. What is measured stands in `test/bench/entries`.
 */
import { resolve } from 'node:path';
import { prepare } from './prepare.mjs';
import { buildWhenChanged } from './support/build.mjs';
import { inProject, project } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, runCommand } from './support/say.mjs';

/**
 * The arguments, with the path of the file as the person meant it: npm runs a script in the project's folder.
 * @param {string[]} args
 */
function readArguments(args) {
  const at = args.indexOf('--json') + 1;
  return args.map((arg, index) =>
    at > 0 && index === at ? resolve(process.env.INIT_CWD ?? project, arg) : arg,
  );
}

await runCommand(async () => {
  const args = readArguments(process.argv.slice(2));
  const { nodePath } = await prepare({ virtualDisplays: true });
  if (!(await buildWhenChanged())) {
    throw new CannotGoOn(
      'The app could not be built; the messages are above.',
      'repair the source and start again.',
    );
  }
  const { code } = await run(nodePath, [inProject('test/bench/main.ts'), ...args], { cwd: project });
  return code;
});
