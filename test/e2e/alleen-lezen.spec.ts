import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeBijeenkomst, openFromLibrary } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { forbidWriting, SmallDisk } from './support/unwritable.ts';

const TITEL = 'Stap voor stap meer ruimte';
const DATABASE = 'data/dialoogtafel.db';
const NIET_BESCHRIJFBAAR = /^Het gegevensbestand kan niet worden beschreven\. Je kunt alles lezen/;
const VOL = /^De schijf is vol\. Je kunt alles lezen, maar niets wordt bewaard/;
const VOL_NU = /^De schijf is vol, dus dit is niet bewaard/;

const leervraag = (regie: Page) => regie.getByLabel('Leervraag').first();
const saved = (regie: Page) => regie.getByText('opgeslagen', { exact: true }).first();

test('a database that cannot be written is read, with a line that says so, and nothing is lost', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await leervraag(regie).fill('Hoe geef je ruimte?');
  await expect(saved(regie)).toBeVisible();
  await dialoogtafel.close();

  const allowWriting = forbidWriting(join(dialoogtafel.dataDir, DATABASE));
  test.skip(allowWriting === null, 'this machine lets nobody make a file unwritable');
  try {
    await dialoogtafel.start();
    ({ regie } = dialoogtafel);
    await expect(regie.getByText(NIET_BESCHRIJFBAAR)).toBeVisible();
    await openFromLibrary(regie, TITEL);
    await expect(leervraag(regie)).toHaveValue('Hoe geef je ruimte?');
    await leervraag(regie).fill('Dit kan niet worden bewaard.');
    await expect(regie.getByText(/niets wordt bewaard/).nth(1)).toBeVisible();
    await dialoogtafel.close();
  } finally {
    allowWriting?.();
  }

  await dialoogtafel.start();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(leervraag(regie)).toHaveValue('Hoe geef je ruimte?');
  await expect(regie.getByText(NIET_BESCHRIJFBAAR)).toBeHidden();
  await leervraag(regie).fill('Nu wel.');
  await expect(saved(regie)).toBeVisible();
});

test('a full disk is said, also at the start, and everything works again when there is room', async ({
  dialoogtafel,
}) => {
  await dialoogtafel.close();
  const disk = SmallDisk.mount(join(dialoogtafel.dataDir, 'data'), 1536);
  test.skip(disk === null, 'this machine lets nobody mount a small disk');
  if (disk === null) return;
  try {
    await dialoogtafel.start();
    let { regie } = dialoogtafel;
    await makeBijeenkomst(regie, TITEL);
    await leervraag(regie).fill('Hoe geef je ruimte?');
    await expect(saved(regie)).toBeVisible();

    disk.fill();
    await leervraag(regie).fill(`Te veel. ${'Nog een zin. '.repeat(4000)}`);
    await expect(regie.getByText(VOL_NU)).toBeVisible();
    await expect(regie.getByText(VOL)).toBeVisible();
    disk.empty();
    await leervraag(regie).fill('Er is weer ruimte.');
    await expect(saved(regie)).toBeVisible();
    await expect(regie.getByText(VOL)).toBeHidden();

    // Closing gives back the room of the journal; somebody else takes it.
    await dialoogtafel.close();
    disk.fill();
    await dialoogtafel.start();
    ({ regie } = dialoogtafel);
    await openFromLibrary(regie, TITEL);
    await expect(leervraag(regie)).toHaveValue('Er is weer ruimte.');
    await expect(regie.getByText(VOL)).toBeVisible();
    disk.empty();
    await leervraag(regie).fill('Hoe geef je dan ruimte?');
    await expect(saved(regie)).toBeVisible();
    await expect(regie.getByText(VOL)).toBeHidden();

    await dialoogtafel.restart();
    ({ regie } = dialoogtafel);
    await openFromLibrary(regie, TITEL);
    await expect(leervraag(regie)).toHaveValue('Hoe geef je dan ruimte?');
    await dialoogtafel.close();
  } finally {
    await dialoogtafel.close();
    disk.unmount();
  }
});
