/** Makes the pictures of the manual anew, of the app as it is: `node scripts/make-manual-pictures.mjs`. */
import { prepare } from './prepare.mjs';
import { buildWhenChanged } from './support/build.mjs';
import { inProject, project } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, runCommand, say } from './support/say.mjs';

await runCommand(async () => {
  const { nodePath } = await prepare({ tests: true });
  if (!(await buildWhenChanged()))
    throw new CannotGoOn(
      'The app could not be built; the messages are above.',
      'repair the source and start again.',
    );
  const cli = inProject('node_modules/@playwright/test/cli.js');
  const args = [cli, 'test', '--project=demo', '--reporter=list', 'handleiding'];
  const { code } = await run(nodePath, args, { cwd: project, env: { HANDLEIDING: '1' } });
  say(code === 0 ? 'The pictures are in resources/handleiding.' : 'The pictures were not made; see above.');
  return code;
});
