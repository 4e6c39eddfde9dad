import { setFlagsFromString } from 'node:v8';
import { app } from 'electron';

// The app is there for hours beside everything else on a laptop. What each part can do with less was measured:
// main does little, and can be sparing in everything; in a window that would make every action a quarter slower.
const MAIN_FLAGS = '--optimize-for-size';
// MB for new objects; left to itself V8 takes up to 16, and holds twice that.
const WINDOW_FLAGS = '--max-semi-space-size=2';
// The service collects once it has read everything (`data/collect-after-start.ts`).
const SERVICE_FLAGS = '--expose-gc';

/** For a service in a Node of its own. */
export const NODE_FLAGS: readonly string[] = [SERVICE_FLAGS];
/** For a service that Electron hosts. */
export const UTILITY_FLAGS: readonly string[] = [`--js-flags=${SERVICE_FLAGS}`];

/** Has V8 save memory in main and in every window. Called before the app is ready. */
export function saveMemory(): void {
  setFlagsFromString(MAIN_FLAGS);
  app.commandLine.appendSwitch('js-flags', WINDOW_FLAGS);
}
