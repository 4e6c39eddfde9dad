import { openBoard } from '../support/dialoogtafel-page.ts';
import { compareDragging } from '../support/drag-card.ts';
import type { Entry } from '../support/entry.ts';
import type { Ground } from '../support/running-app.ts';

const FEW = 300;
const MANY = 900;

/** Main-thread time of regie per move of a dragged card, among 900 cards against among 300. */
export function makeDragEntry(ground: Ground): Entry {
  return {
    name: 'drag',
    what: 'main-thread time per move of a dragged card, among 900 cards against among 300',
    unit: 'ms',
    goal: 1.6,
    n: 15,
    measure: (n, tell) =>
      compareDragging(ground, {
        open: async (app, isMany) => (await openBoard(app, isMany ? MANY : FEW)).regie,
        handles: '[data-kaart] [data-schijf]',
        n,
        tell,
      }),
  };
}
