import { expect, type Person, test } from './support/person.ts';

/** Goes with Tab to a field and types in it. */
async function typeIn(regie: Person, naam: string | RegExp, tekst: string): Promise<void> {
  await regie.tabTo(regie.see('textbox', naam));
  await regie.typeText(tekst);
}

async function press(regie: Person, naam: string | RegExp): Promise<void> {
  await regie.tabTo(regie.see('button', naam));
  await regie.pressKey('Enter');
}

/** Goes to the next stap and waits until the room is there. */
async function volgende(regie: Person, naam: string): Promise<void> {
  await regie.pressKey('PageDown');
  await expect(regie.see('heading', naam).first()).toBeVisible();
}

test('a round, a vote on paper and its result, with the keyboard alone', async ({ regie, goTo }) => {
  test.slow();
  await press(regie, /voorbeeld/i);
  await expect(regie.see('heading', 'Stap voor stap meer ruimte')).toBeVisible();
  await test.step('the werkvorm is added with its question', async () => {
    await regie.tabTo(regie.see('row', /Welkom en leervraag/));
    await regie.pressKey('Enter');
    await press(regie, 'Werkvorm toevoegen');
    await regie.tabTo(regie.see('radio', /^Kwadrantenkaartjes/));
    const ngt = regie.see('radio', /^Nominale groepstechniek/);
    for (let steps = 0; steps < 20 && !(await ngt.isChecked()); steps += 1) await regie.pressKey('ArrowDown');
    await typeIn(regie, 'De vraag', 'Wat willen we leren?');
    await press(regie, /^Toevoegen$/);
    await expect(regie.see('dialog')).toHaveCount(0);
    await press(regie, 'Naar uitvoeren');
  });
  await regie.pressKey('F5');
  const zaal = await goTo('zaal');
  await volgende(regie, 'Vraag en spelregels');
  await expect(zaal.see('heading', 'Wat willen we leren?')).toBeVisible();
  await volgende(regie, 'In stilte opschrijven');
  await volgende(regie, 'Rondje: om de beurt één idee');

  await typeIn(regie, /^Idee van/, 'Tijd maken\n');
  await typeIn(regie, /^Idee van/, 'Beter luisteren\n');
  await expect(zaal.seeText('Beter luisteren')).toBeVisible();
  await typeIn(regie, /^Idee van/, 'Vragen stellen\n');
  // Five who pass in the first round, and all eight in the second.
  const beurt = regie.see('status').filter({ hasText: 'aan de beurt' });
  await regie.tabTo(regie.see('button', /^Pas$/));
  for (let pas = 0; pas < 13; pas += 1) {
    const before = (await beurt.textContent()) ?? '';
    await regie.pressKey('Enter');
    await expect(beurt).not.toHaveText(before);
  }
  await expect(zaal.seeText('Iedereen heeft gepast.')).toBeVisible();

  await volgende(regie, 'Verhelderen en samenvoegen');
  await regie.tabTo(regie.see('button', 'Toon: idee 2'));
  await regie.pressKey('Space');
  await expect(zaal.see('heading', 'Beter luisteren')).toBeVisible();

  await volgende(regie, 'Punten geven');
  await press(regie, 'Open de stemming');
  await expect(zaal.seeText('punten = het belangrijkst')).toBeVisible();
  for (const [eerste, tweede, derde] of [
    ['2', '1', '3'],
    ['2', '3', '1'],
  ]) {
    await regie.tabTo(regie.see('textbox', '3 punten'));
    for (const nummer of [eerste, tweede, derde]) await regie.typeText(`${nummer ?? ''}\n`);
    await expect(regie.seeText('Briefje ingevoerd.')).toBeVisible();
  }
  await expect(regie.seeText('2 van 8 stemmen binnen')).toBeVisible();
  await press(regie, 'Sluit de stemming');
  await expect(regie.see('alertdialog')).toContainText('6 stemmen ontbreken. Sluiten mag.');
  await regie.pressKey('Enter');
  await expect(regie.seeText('De stemming is gesloten.')).toBeVisible();

  await volgende(regie, 'Optellen');
  await expect(zaal.see('heading', 'Op de eerste plaats, met 6 punten: Beter luisteren')).toBeVisible();
  await volgende(regie, 'De uitslag bespreken');
  await typeIn(regie, 'Wat besluiten jullie?', 'We gaan luisteren.');
  await press(regie, 'Maak dit de leervraag');
  await expect(zaal.see('heading', 'Onze leervraag')).toBeVisible();
  await expect(zaal.seeText('Beter luisteren')).toBeVisible();
});
