import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { begin, makeBijeenkomst, openFromLibrary, pasteText, turnTo } from './support/bijeenkomst.ts';
import { lookAtDialog } from './support/dialoog.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Drie uur';
const MINUUT = 60_000;

/**
 * Moves the one clock of service and windows by ms, and waits until regie has heard it: a key takes another road to the
 * window than an event, so a key pressed right after might still be stamped with the old time.
 */
async function moveKlok({ app, regie }: Dialoogtafel, ms: number): Promise<void> {
  await regie.evaluate((wanted) => {
    const heard = new Promise<void>((resolve) => {
      const stop = window.dialoogtafel.subscribe((event) => {
        if (event.name !== 'klokVerschoven' || event.payload.verschuivingMs !== wanted) return;
        stop();
        resolve();
      });
    });
    Object.assign(window, { klokHeard: heard });
  }, ms);
  await app.evaluate(({ app: electron }, shift) => {
    (electron as NodeJS.EventEmitter).emit('klok-verschoven', shift);
  }, ms);
  await regie.evaluate(() => Reflect.get(window, 'klokHeard') as unknown);
}

/** Moves the one clock of service and windows to a time of this day; it runs on from there. */
async function setTijd(dialoogtafel: Dialoogtafel, uur: number, minuut: number): Promise<void> {
  const at = new Date();
  // The app runs in Amsterdam, wherever this test does.
  const hier = new Date(at.toLocaleString('en-US', { timeZone: 'Europe/Amsterdam' }));
  const wanted = (uur - hier.getHours()) * 60 + minuut - hier.getMinutes();
  const ms = wanted * MINUUT - hier.getSeconds() * 1000;
  await moveKlok(dialoogtafel, ms);
}

/** What regie says about the time. */
const drift = (regie: Page) => regie.getByRole('region', { name: 'Programma' }).getByText(/eind \d\d:\d\d/);

/** Moves the room on at a time, to the second, and waits until it is there. */
async function goOn(app: Dialoogtafel, uur: number, minuut: number, titel: RegExp): Promise<void> {
  await setTijd(app, uur, minuut);
  await app.regie.keyboard.press('PageDown');
  await expect(app.regie.locator('[aria-current=step]')).toContainText(titel);
}

test('three hours: an overrun, a skipped onderdeel, a pause, a restart and a late joiner', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  const expectDrift = async (uur: number, minuut: number, words: string | RegExp): Promise<void> => {
    await setTijd(dialoogtafel, uur, minuut);
    await expect(drift(regie)).toHaveText(words);
  };

  await test.step('begin on time, on two displays', async () => {
    await setTijd(dialoogtafel, 13, 25);
    await makeBijeenkomst(regie, TITEL);
    await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
    await pasteText(regie, 'Anna\nBram\nCas\nDewi');
    await expect(regie.getByRole('button', { name: '4 van 4 aanwezig' })).toBeVisible();
    await setTijd(dialoogtafel, 13, 30);
    await begin(regie);
    await regie.keyboard.press('F5');
    const zaal = await dialoogtafel.waitFor('zaal');
    await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();
    await expectDrift(13, 34, 'op tijd; eind 16:30');
  });

  await test.step('an overrun: the terugblik of 30 minutes takes 42', async () => {
    await goOn(dialoogtafel, 13, 35, /Terugblik/);
    await expectDrift(14, 4, 'op tijd; eind 16:30');
    await expect(dialoogtafel.zaal.getByRole('timer')).toHaveText(/^0:\d\d|^1:00/);
    await expectDrift(14, 17, /^12 min achter; eind 16:42, haal het uit .*verdiepen$/);
    await expect(dialoogtafel.zaal.getByRole('timer')).toHaveText(/^\+1[12]:\d\d/);
    await expect(dialoogtafel.zaal.getByText(/achter/)).toHaveCount(0);
    await expect(regie.locator('[aria-current=step]')).toContainText('Terugblik');
  });

  await test.step('a late joiner', async () => {
    await goOn(dialoogtafel, 14, 17, /verkennen/);
    await regie.getByRole('button', { name: '4 van 4 aanwezig' }).click();
    await regie.getByRole('dialog').getByLabel('Naam van de nieuwe deelnemer').fill('Eva');
    await regie.keyboard.press('Enter');
    await expect(regie.getByRole('switch', { name: 'Eva' })).toBeChecked();
    await regie.keyboard.press('Escape');
    await expect(regie.getByRole('button', { name: '5 van 5 aanwezig' })).toBeVisible();
    await expectDrift(14, 20, /^12 min achter; eind 16:42/);
  });

  await test.step('the timer stands still for four minutes', async () => {
    await setTijd(dialoogtafel, 14, 20);
    await regie.getByRole('button', { name: 'Timer pauzeren' }).click();
    await expect(regie.getByRole('group', { name: 'Timer' })).toContainText('staat stil');
    await expectDrift(14, 24, /^16 min achter; eind 16:46/);
    await setTijd(dialoogtafel, 14, 24);
    await regie.getByRole('button', { name: 'Timer starten' }).click();
    await expectDrift(14, 30, /^16 min achter; eind 16:46/);
    // Begun anew by mistake: the same button takes it back, and nothing is lost.
    await regie.getByRole('button', { name: 'Timer opnieuw laten beginnen' }).click();
    await regie.getByRole('button', { name: 'Timer toch niet opnieuw' }).click();
    await expect(regie.getByRole('button', { name: 'Timer opnieuw laten beginnen' })).toBeVisible();
    await expectDrift(14, 30, /^16 min achter; eind 16:46/);
  });

  await test.step('a restart keeps all of it', async () => {
    await dialoogtafel.restart();
    ({ regie } = dialoogtafel);
    await setTijd(dialoogtafel, 14, 31);
    await openFromLibrary(regie, TITEL);
    await expect(regie.locator('[aria-current=step]')).toContainText('verkennen');
    await expect(drift(regie)).toHaveText(/^16 min achter; eind 16:46/);
    await regie.keyboard.press('F5');
    await dialoogtafel.waitFor('zaal');
  });

  await test.step('the delay is taken from where the app proposes it, and given back', async () => {
    await regie.getByRole('button', { name: 'Haal 16 min eraf' }).click();
    await expect(drift(regie)).toHaveText('op tijd; eind 16:30');
    await regie.getByRole('button', { name: 'Ongedaan: tijd ingekort' }).click();
    await expect(drift(regie)).toHaveText(/^16 min achter/);
  });

  await test.step('an onderdeel is left out, another is put in', async () => {
    await goOn(dialoogtafel, 14, 41, /Pauze/);
    await regie.getByRole('button', { name: /Samen ontwerpen/ }).click();
    await regie.getByRole('button', { name: 'Aanpassen' }).click();
    await regie.getByRole('menuitem', { name: 'Overslaan vandaag' }).click();
    await expect(drift(regie)).toHaveText('14 min voor; eind 16:16');
    await regie.getByRole('button', { name: 'Aanpassen' }).click();
    await regie.getByRole('menuitem', { name: 'Onderdeel erna toevoegen' }).click();
    await regie.getByLabel('Wat gaan jullie doen?').fill('Korte plannen');
    await regie.keyboard.press('Enter');
    await expect(regie.getByRole('button', { name: /Korte plannen.*erbij gekomen/ })).toBeVisible();
    await expect(drift(regie)).toHaveText('4 min voor; eind 16:26');
  });

  await test.step('to the end: what was left out is passed over, and the last minutes count up', async () => {
    await goOn(dialoogtafel, 14, 56, /verdiepen/);
    await regie.keyboard.press('+');
    await expect(drift(regie)).toHaveText(/^1 min achter; eind 16:31/);
    await goOn(dialoogtafel, 16, 1, /Korte plannen/);
    await goOn(dialoogtafel, 16, 11, /Evalueren/);
    await expectDrift(16, 30, '1 min achter; eind 16:31');
    await expectDrift(16, 40, '10 min achter; eind 16:40');
    const terug = regie.getByRole('button', { name: /Terugblik op het huiswerk/ });
    await expect(terug).toContainText('duurde 42 van 30 min');
  });
});

test('the timer gives a signal in time, with sound or without; the screens change places', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await setTijd(dialoogtafel, 13, 30);
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  await regie.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
      heard.push(Math.round(this.frequency.value));
      start.call(this, when);
    };
  });
  const heard = (): Promise<number> =>
    regie.evaluate(() => (window as unknown as { heard: number[] }).heard.length);
  const gezegd = regie.getByRole('group', { name: 'Timer' }).getByRole('status');

  await setTijd(dialoogtafel, 13, 34);
  await expect(gezegd).toHaveText('Nog 1 minuut.');
  await expect.poll(heard).toBe(2);
  await regie.keyboard.press('g');
  await expect(regie.getByText('Het geluid bij de timer staat uit.')).toBeVisible();
  await setTijd(dialoogtafel, 13, 35);
  await expect(gezegd).toHaveText('De tijd is om.');
  expect(await heard()).toBe(2);
  await expect(regie.locator('[aria-current=step]')).toContainText('Welkom');

  await test.step('the screens change places', async () => {
    await regie.keyboard.press('Control+Shift+S');
    await expect(regie.getByText('De zaal staat niet op een eigen scherm.')).toBeVisible();
    await regie.keyboard.press('F5');
    await dialoogtafel.waitFor('zaal');
    const widths = (): Promise<number[]> =>
      Promise.all([regie, dialoogtafel.zaal].map((page) => page.evaluate(() => window.innerWidth)));
    await expect.poll(async () => (await widths())[1]).toBe(1920);
    await regie.keyboard.press('Control+Shift+S');
    await expect.poll(async () => (await widths())[1]).toBe(1366);
    await regie.keyboard.press('Control+Shift+S');
    await expect.poll(async () => (await widths())[1]).toBe(1920);
  });

  await test.step('it stays off after a restart', async () => {
    await dialoogtafel.restart();
    await openFromLibrary(dialoogtafel.regie, TITEL);
    await dialoogtafel.regie.getByRole('button', { name: 'Instellingen van de zaal' }).click();
    await expect(dialoogtafel.regie.getByRole('switch', { name: 'Geluid bij de timer' })).not.toBeChecked();
  });
});

test('rehearses without a trace; saves a template; proposes to remove what is past its term', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);

  await test.step('a rehearsal', async () => {
    await regie.getByRole('button', { name: 'Oefenen' }).click();
    await expect(regie.getByText('Dit is een oefening.')).toBeVisible();
    await expectNoAxeFindings(regie);
    await regie.getByRole('button', { name: /^Begin:/ }).click();
    await regie.keyboard.press('F5');
    const zaal = await dialoogtafel.waitFor('zaal');
    await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();
    await regie.getByLabel('Nieuwe bijdrage').fill('Even proberen');
    await regie.keyboard.press('Enter');
    await expect(regie.getByRole('list', { name: 'Bijdragen' })).toBeVisible();
    await regie.getByRole('button', { name: 'Stop de oefening' }).click();
    await expect(regie.getByText('Dit is een oefening.')).toHaveCount(0);
    await expect(regie.getByRole('heading', { level: 1, name: TITEL })).toBeVisible();
    await expect(zaal.getByRole('heading', { name: 'Neutraal scherm' })).toBeAttached();
    await turnTo(regie, 'Uitvoeren');
    await expect(regie.getByText('Klaar om te beginnen')).toBeVisible();
    await expect(regie.getByText('Even proberen')).toHaveCount(0);
  });

  await test.step('a template of one’s own', async () => {
    await turnTo(regie, 'Voorbereiden');
    await regie.getByRole('button', { name: 'Pauze', exact: true }).click();
    await expect(regie.getByText('195 van 180 minuten')).toBeVisible();
    await regie.getByRole('button', { name: 'Bewaar als indeling' }).click();
    await regie.getByLabel('Hoe heet deze indeling?').fill('Met twee pauzes');
    await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await expect(regie.getByText('‘Met twee pauzes’ staat klaar')).toBeVisible();
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
    await regie.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
    await regie.getByRole('textbox', { name: 'Titel' }).fill('De volgende');
    await regie.getByText('Met twee pauzes', { exact: true }).click();
    await regie.getByRole('button', { name: 'Bijeenkomst maken' }).click();
    await expect(regie.getByText('195 van 180 minuten')).toBeVisible();
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  });

  await test.step('a term', async () => {
    await regie.getByRole('button', { name: 'Meer voor Team Oost' }).click();
    await regie.getByRole('menuitem', { name: 'Bewaartermijn' }).click();
    await regie.getByText('Een jaar', { exact: true }).click();
    await regie.getByRole('button', { name: 'Opslaan' }).click();
    await expect(regie.getByText(/bewaartermijn voorbij/)).toHaveCount(0);
    await moveKlok(dialoogtafel, 370 * 24 * 3600 * 1000);
    await regie.getByRole('button', { name: 'Nieuwe groep' }).click();
    await regie.keyboard.press('Escape');
    await expect(regie.getByText('Van 2 bijeenkomsten is de bewaartermijn voorbij.')).toBeVisible();
    await regie.getByRole('button', { name: 'Bekijken' }).click();
    await lookAtDialog(dialoogtafel, 'regie/bibliotheek/VerlopenDialog');
    await regie.getByRole('checkbox', { name: /De volgende/ }).click({ force: true });
    await regie.getByRole('button', { name: '1 verwijderen' }).click();
    await expect(regie.getByRole('button', { name: TITEL, exact: true })).toHaveCount(0);
    await expect(regie.getByRole('button', { name: 'De volgende', exact: true })).toBeVisible();
  });
});
