/**
 * `npm run demo -- --out DIR`: plays the example bijeenkomst through the real windows with nothing but mouse and
 * keyboard, and leaves the pictures, the Word documents and `demo.json` in DIR.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';
import { buildWhenChanged } from './support/build.mjs';
import { inProject, project } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, runCommand, say } from './support/say.mjs';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } });
  // npm runs a script in the project's folder; a person means the folder where they typed the command.
  const out = resolve(process.env.INIT_CWD ?? project, values.out);
  await mkdir(out, { recursive: true });
  const { nodePath, version } = await prepare({ tests: true });
  if (!(await buildWhenChanged())) {
    throw new CannotGoOn(
      'The app could not be built; the messages are above.',
      'repair the source and start again.',
    );
  }
  say(`Playing the example bijeenkomst in Electron ${version}, into ${out}.`);
  const args = [
    inProject('node_modules/@playwright/test/cli.js'),
    'test',
    '--project=demo',
    '--reporter=list',
  ];
  const { code } = await run(nodePath, args, { cwd: project, env: { DEMO_OUT: out } });
  say(code === 0 ? `The demo is in ${out}.` : 'The demo did not finish; what went wrong is above.');
  return code;
});
