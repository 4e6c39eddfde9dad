const AFTER_MS = 3_000;

/**
 * Has V8 give back, once, what reading the code and making the schemas left behind: 14 MB of 64. A window does so by
 * itself when nothing happens; Node waits until it needs the room, and in a bijeenkomst it may never. Takes 50 ms, a few
 * seconds from now. Does nothing in a Node that cannot be asked: it must be started with `--expose-gc`.
 */
export function collectAfterStart(): void {
  const { gc } = globalThis;
  if (gc === undefined) return;
  setTimeout(() => {
    gc({ type: 'major', flavor: 'last-resort' });
  }, AFTER_MS).unref();
}
