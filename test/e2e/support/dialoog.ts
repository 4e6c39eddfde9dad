import { expect } from '@playwright/test';
import { expectNoAxeFindingsInBoth } from './axe.ts';
import type { Dialoogtafel } from './dialoogtafel.ts';
import { expectNothingCutOff, zoomTo } from './past.ts';

/** The least width that a display may have: as wide as that, and not wider, the page is shown once. */
const NARROW = 1280;
const LARGE = 2;

/**
 * Looks at the dialog that is open in regie: nothing for axe in the light and in the dark, and nothing cut off on a
 * display of 1280x720 and at 200 %.
 * @param bestand the component that draws it, below `renderer/`; `test/renderer/dialogen.test.ts` reads it
 */
export async function lookAtDialog(dialoogtafel: Dialoogtafel, bestand: string): Promise<void> {
  const { regie } = dialoogtafel;
  // By its role, so not before a menu that it came from lets it be found by who cannot see.
  const dialoog = regie.getByRole('dialog').or(regie.getByRole('alertdialog')).last();
  await expect(dialoog, bestand).toBeVisible();
  await expect(regie.getByRole('menu')).toHaveCount(0);
  // A tooltip floats outside the landmarks of the page, as every tooltip does.
  await regie.mouse.move(0, 0);
  await expectNoAxeFindingsInBoth(regie);
  const width = await regie.evaluate(() => window.innerWidth);
  for (const [zoom, waar] of [
    [width / NARROW, '1280x720'],
    [LARGE, '200 %'],
  ] as const) {
    await zoomTo(dialoogtafel, zoom);
    await expectNothingCutOff(regie, `${bestand}, ${waar}`);
  }
  await zoomTo(dialoogtafel, 1);
}
