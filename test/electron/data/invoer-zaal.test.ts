import { expect, test } from 'vitest';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { makeOnderdeel } from '../../shared/domain/support.ts';
import { BIJEENKOMST, goTo, inRonde } from './support/bijeenkomst.ts';
import { ANNA, begin, handIn, openRegie, startInvoer, startMetDrie } from './support/invoer.ts';
import type { TestService } from './support/service.ts';
import { change } from './support/zaal.ts';

const RONDE = 'ronde-aan-het-woord';
const IN_HUIS = { onderdeelId: 'woord', rondeId: RONDE, stapId: 'in-huis' };
const GEHEIM = 'Niemand weet dit nog';

/** All that the zaal has now, as text. */
async function readZaal(service: TestService): Promise<string> {
  return JSON.stringify(await service.ask('zaal', 'getZaalBeeld', {}));
}

/** The room is in the stap in which everybody says what they know, and the list stands on the zaal. */
async function startMetLijst(): Promise<TestService> {
  const service = await startMetDrie();
  await service.act(BIJEENKOMST, { type: 'onderdeelToegevoegd', onderdeel: makeOnderdeel('woord', 9) });
  await service.act(BIJEENKOMST, {
    type: 'rondeToegevoegd',
    id: RONDE,
    onderdeelId: 'woord',
    werkvorm: 'deelnemers-aan-het-woord',
    opties: null,
  });
  const antwoord = { id: 'a1', vraagId: 'kennis', tekst: 'Al hardop gezegd', van: null };
  await service.act(BIJEENKOMST, inRonde(RONDE, { type: 'antwoordenToegevoegd', antwoorden: [antwoord] }));
  await service.act(BIJEENKOMST, goTo('woord', RONDE, 0, 'bezoek-woord'));
  service.setZaalOpen(true);
  await change(service, { modus: 'volgt', vlak: 'bord' });
  expect(await readZaal(service)).toContain('Al hardop gezegd');
  return service;
}

async function handInKennis(service: TestService): Promise<void> {
  await begin(service, ANNA);
  await service.invoer('handIn', { antwoorden: { kennis: GEHEIM } });
  await service.invoer('endBeurt', {});
}

test('what is handed in does not come on the zaal under the hands of who writes, only how many', async () => {
  const service = await startMetLijst();
  await startInvoer(service, IN_HUIS);
  await handInKennis(service);
  const shown = await readZaal(service);
  expect(shown).not.toContain(GEHEIM);
  expect(shown).toContain('"voortgang"');
  await openRegie(service);
  expect(await readZaal(service), 'until the facilitator shows it again').not.toContain(GEHEIM);
  await change(service, { vlak: 'bord' });
  expect(await readZaal(service)).toContain(GEHEIM);
});

test('a frozen picture stays as it was', async () => {
  const service = await startMetLijst();
  await change(service, { isBevroren: true });
  const frozen = await readZaal(service);
  await startInvoer(service, IN_HUIS);
  await handInKennis(service);
  expect(await readZaal(service)).toEqual(frozen);
});

test('the list of an onderdeel without a werkvorm makes way too', async () => {
  const service = await startMetDrie();
  await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-opening'));
  service.setZaalOpen(true);
  await startInvoer(service);
  await handIn(service, ANNA, 'Al ingeleverd');
  await openRegie(service);
  await change(service, { modus: 'volgt', uitgelicht: RONDOM.bijdragen });
  expect(await readZaal(service)).toContain('Al ingeleverd');
  await startInvoer(service);
  expect(await readZaal(service)).not.toContain('Al ingeleverd');
});

test('what holds nothing that is handed in stays: the leervraag, and the board of another place', async () => {
  const service = await startMetLijst();
  await startInvoer(service);
  expect(await readZaal(service)).toContain('Al hardop gezegd');
  await openRegie(service);
  await service.act(BIJEENKOMST, {
    type: 'gegevensGewijzigd',
    gegevens: { leervraag: 'Hoe geven we ruimte?' },
  });
  await change(service, { uitgelicht: RONDOM.leervraag });
  await startInvoer(service, IN_HUIS);
  expect(await readZaal(service)).toContain('Hoe geven we ruimte?');
});
