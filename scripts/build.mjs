/** `npm run build`: builds the app into `out/`, whether or not something has changed. */
import { prepareTools } from './prepare.mjs';
import { build } from './support/build.mjs';
import { runCommand } from './support/say.mjs';

await runCommand(async () => {
  await prepareTools();
  return (await build()) ? 0 : 1;
});
