import { openSlips } from '../support/dialoogtafel-page.ts';
import { compareDragging } from '../support/drag-card.ts';
import type { Entry } from '../support/entry.ts';
import type { Ground } from '../support/running-app.ts';

const FEW = 60;
const MANY = 200;

/** Main-thread time of regie per move of a dragged situation of the interventiespel, among 200 against among 60. */
export function makeClusterEntry(ground: Ground): Entry {
  return {
    name: 'cluster',
    what: 'main-thread time per move of a dragged situation of the interventiespel, among 200 against among 60',
    unit: 'ms',
    goal: 1.6,
    n: 15,
    measure: (n, tell) =>
      compareDragging(ground, {
        open: async (app, isMany) => (await openSlips(app, isMany ? MANY : FEW)).regie,
        // The same slip among many and among few: it lies loose, and back where it was after every round.
        handles: '[role=button][data-kaart="s11"]',
        n,
        tell,
      }),
  };
}
