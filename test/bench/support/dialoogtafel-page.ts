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
export async function openBoard(app: RunningApp, kaarten = 0): Promise<Board> {
  const regie = await app.findPage('/regie');
  await regie.waitUntil("document.querySelector('h1')");
  const { bijeenkomstId } = await ask(regie, 'loadVoorbeeld', {});
  const { state } = await ask(regie, 'openBijeenkomst', { id: bijeenkomstId });
  await addKaarten(regie, bijeenkomstId, kaarten);
  const onderdeelId = state.rondes[RONDE]?.onderdeelId ?? '';
  const positie = { onderdeelId, rondeId: RONDE, stap: 0 };
  await ask(regie, 'applyActie', {
    bijeenkomstId,
    actie: { type: 'positieGewijzigd', positie, bezoekId: 'bezoek-bench', op: Date.now() },
  });
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
