import { INTERVENTIESPEL_RONDE_ID } from '../../../shared/inhoud/voorbeeld-interventiespel.ts';
import voorbeeld from '../../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie as SpelActie } from '../../../shared/werkvormen/interventiespel/acties.ts';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract.ts';
import type { DevtoolsPage } from './cdp.ts';
import type { RunningApp } from './running-app.ts';

/** The id of the ronde of the example in which cards are laid. */
export const RONDE = 'voorbeeld-kwadranten';

/** The example at the stap in which cards are laid, in regie and presented on the zaal. */
export interface Board {
  readonly regie: DevtoolsPage;
  readonly zaal: DevtoolsPage;
  readonly bijeenkomstId: string;
}

/** Asks through the window's own bridge. */
export function ask<N extends RequestName>(
  page: DevtoolsPage,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const call = `window.dialoogtafel.request(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
  return page.evaluate(
    `${call}.then((answer) => { if (!answer.ok) throw new Error(answer.melding); return answer.value; })`,
  );
}

/**
 * Opens the example at the stap in which cards are laid, in regie and presented on the zaal. Gives both windows.
 * @param kaarten how many cards to add and lay besides those of the example
 */
export function openBoard(app: RunningApp, kaarten = 0): Promise<Board> {
  return openStap(app, RONDE, 0, (regie, bijeenkomstId) => addKaarten(regie, bijeenkomstId, kaarten));
}

/**
 * Opens the example at the stap of the interventiespel in which situations are laid on piles. Gives both windows.
 * @param aantal how many situations there are, those of the example among them
 */
export function openSlips(app: RunningApp, aantal: number): Promise<Board> {
  return openStap(app, INTERVENTIESPEL_RONDE_ID, 1, async (regie, bijeenkomstId) => {
    await addSituaties(regie, bijeenkomstId, aantal);
    // A clock that ticks would be measured too.
    await ask(regie, 'applyActie', { bijeenkomstId, actie: { type: 'timerGepauzeerd', op: Date.now() } });
  });
}

async function openStap(
  app: RunningApp,
  rondeId: string,
  stap: number,
  prepare: (regie: DevtoolsPage, bijeenkomstId: string) => Promise<void>,
): Promise<Board> {
  const regie = await app.findPage('/regie');
  await regie.waitUntil("document.querySelector('h1')");
  const { bijeenkomstId } = await ask(regie, 'loadVoorbeeld', {});
  const { state } = await ask(regie, 'openBijeenkomst', { id: bijeenkomstId });
  const onderdeelId = state.rondes[rondeId]?.onderdeelId ?? '';
  const positie = { onderdeelId, rondeId, stap };
  await ask(regie, 'applyActie', {
    bijeenkomstId,
    actie: { type: 'positieGewijzigd', positie, bezoekId: 'bezoek-bench', op: Date.now() },
  });
  await prepare(regie, bijeenkomstId);
  await ask(regie, 'openZaal', { schermId: null, alsVenster: false });
  const zaal = await app.findPage('/zaal');
  await openInRegie(regie, state.titel);
  await ask(regie, 'setPresentatie', { wijziging: { modus: 'volgt' } });
  await zaal.waitUntil("document.querySelector('[data-kaart]')");
  return { regie, zaal, bijeenkomstId };
}

// As a person does: the card in the library, then "Uitvoeren".
async function openInRegie(regie: DevtoolsPage, titelTekst: string): Promise<void> {
  const titel = `[...document.querySelectorAll('main li button')].find((each) => each.textContent === ${JSON.stringify(titelTekst)})`;
  await regie.waitUntil(titel);
  await regie.evaluate(`${titel}.click()`);
  const uitvoeren =
    "[...document.querySelectorAll('[role=radio]')].find((each) => each.textContent === 'Uitvoeren')";
  await regie.waitUntil(uitvoeren);
  await regie.evaluate(`${uitvoeren}.click()`);
  await regie.waitUntil("document.querySelector('[data-kaart]')");
}

async function addKaarten(regie: DevtoolsPage, bijeenkomstId: string, aantal: number): Promise<void> {
  if (aantal === 0) return;
  const inRonde = (actie: { type: string } & Record<string, unknown>) =>
    ({ bijeenkomstId, actie: { type: 'rondeActie', rondeId: RONDE, actie } }) as const;
  const ids = Array.from({ length: aantal }, (_, index) => `bench-${String(index + 1)}`);
  const kaarten = ids.map((id) => ({ id, titel: `Kaartje ${id}`, toelichting: '' }));
  await ask(regie, 'applyActie', inRonde({ type: 'kaartenToegevoegd', kaarten }));
  for (const [index, id] of ids.entries()) {
    const x = ((index * 37) % 190) / 100 - 0.95;
    const y = ((index * 53) % 190) / 100 - 0.95;
    await ask(regie, 'applyActie', inRonde({ type: 'kaartVerplaatst', id, x, y }));
  }
}

/** Situations besides those of the example; every third lies on its first pile. */
async function addSituaties(regie: DevtoolsPage, bijeenkomstId: string, aantal: number): Promise<void> {
  const { situaties: eigen, clusters } = voorbeeld.interventiespel;
  const act = (actie: SpelActie) =>
    ask(regie, 'applyActie', {
      bijeenkomstId,
      actie: { type: 'rondeActie', rondeId: INTERVENTIESPEL_RONDE_ID, actie: { ...actie } },
    });
  const situaties = Array.from({ length: aantal - eigen.length }, (_, index) => ({
    id: `bench-${String(index + 1)}`,
    tekst: `Situatie ${String(index + 1)}`,
    deelnemerId: null,
  }));
  await act({ type: 'situatiesToegevoegd', situaties });
  const stapelId = clusters[0]?.id ?? '';
  for (const { id } of situaties.filter((_, index) => index % 3 === 0))
    await act({ type: 'situatieGelegd', id, stapelId, opId: null });
}

/**
 * A function of the window, as text, that lays a card of the example elsewhere as a group does, and gives the time in
 * ms from there to its durable answer.
 */
export const timeMoveOf = (bijeenkomstId: string): string => `async (step) => {
  const actie = { type: 'kaartVerplaatst', id: 'bv-0' + (1 + (step % 8)), x: Math.random(), y: Math.random() };
  const input = {
    bijeenkomstId: '${bijeenkomstId}',
    actie: { type: 'rondeActie', rondeId: '${RONDE}', actie },
  };
  const begin = performance.now();
  const answer = await window.dialoogtafel.request('applyActie', input);
  const time = performance.now() - begin;
  if (!answer.ok) throw new Error(answer.melding);
  return time;
}`;
