import { describe, expect, test } from 'vitest';
import { goedWerkStateSchema } from '../../../shared/werkvormen/goed-werk/state.ts';
import { MAX_ITEMS } from '../../../shared/werkvormen/invoer-vraag.ts';
import { BIJEENKOMST, GOED_WERK, GROEP, inRonde } from './support/bijeenkomst.ts';
import {
  ANNA,
  begin,
  BRAM,
  COR,
  handIn,
  listBijdragen,
  look,
  OPENING,
  openRegie,
  STAP_1,
  startInvoer,
  startMetDrie,
} from './support/invoer.ts';
import type { TestService } from './support/service.ts';

describe('the list of names', () => {
  test('is of who is there, with who handed in', async () => {
    const service = await startMetDrie();
    await service.act(BIJEENKOMST, { type: 'aanwezigheidGewijzigd', deelnemerId: COR, isAanwezig: false });
    await startInvoer(service);
    await handIn(service, ANNA, 'een');
    expect(await look(service, 'namen')).toMatchObject({
      titel: 'Onderdeel opening',
      voortgang: { in: 1, van: 2 },
      personen: [
        { id: ANNA, naam: 'Anna', isIngeleverd: true, heeftWoord: true },
        { id: BRAM, naam: 'Bram', isIngeleverd: false, heeftWoord: false },
      ],
    });
    expect(await service.ask('invoer', 'startBeurt', { deelnemerId: COR, woord: 'kers' })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/is er niet/),
    });
  });

  test('holds sixty people, equal names and names of 200 characters', async () => {
    const service = await startMetDrie();
    for (let index = 4; index <= 60; index += 1) {
      const naam = index % 2 === 0 ? 'Anna' : 'x'.repeat(200);
      const deelnemer = { id: `deelnemer-${String(index)}`, naam, rol: '', volgorde: index };
      await service.regie('saveDeelnemer', { groepId: GROEP, deelnemer });
    }
    await startInvoer(service);
    expect((await look(service, 'namen')).personen).toHaveLength(60);
    await handIn(service, 'deelnemer-60', 'van de laatste');
    expect((await look(service, 'namen')).voortgang).toEqual({ in: 1, van: 60 });
  });
});

describe('a turn', () => {
  test('is of one person; nobody comes between', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    expect(await service.ask('invoer', 'startBeurt', { deelnemerId: BRAM, woord: 'peer' })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/nog iemand bezig/),
    });
    expect(await look(service, 'schrijven')).toMatchObject({
      naam: 'Anna',
      antwoorden: {},
      isOpnieuw: false,
    });
  });

  test('begins with a word of at least three letters', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    const start = (woord: string) => service.ask('invoer', 'startBeurt', { deelnemerId: ANNA, woord });
    expect(await start(' ab ')).toMatchObject({ ok: false, melding: expect.stringMatching(/minstens drie/) });
    expect(await start('abc')).toMatchObject({ ok: true });
  });

  test.each<[string, (service: TestService) => Promise<unknown>]>([
    ['keeps', (s) => s.askRaw('invoer', 'saveConcept', { antwoorden: { bijdrage: 'x' } })],
    ['hands in', (s) => s.askRaw('invoer', 'handIn', { antwoorden: { bijdrage: 'x' } })],
    ['takes back', (s) => s.askRaw('invoer', 'takeBack', { woord: `woord ${ANNA}` })],
    ['writes without a name', (s) => s.askRaw('invoer', 'startBeurtZonderNaam', { codewoord: '' })],
  ])('that has not begun %s nothing', async (_, attempt) => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'van Anna');
    expect(await attempt(service)).toMatchObject({ ok: false, code: 'ongeldig' });
    await openRegie(service);
    expect(await listBijdragen(service)).toEqual(['van Anna']);
  });
});

describe('handing in', () => {
  test('makes a bijdrage of every line, with its author, and takes the words off the screen', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    service.woordenWeg = 0;
    await service.invoer('handIn', { antwoorden: { bijdrage: '  een \n\n twee  ' } });
    expect(service.woordenWeg).toBe(1);
    expect(await look(service, 'ingeleverd')).toEqual({
      soort: 'ingeleverd',
      naam: 'Anna',
      voortgang: { in: 1, van: 3 },
    });
    await service.invoer('endBeurt', {});
    const { state, geschiedenis } = await openRegie(service);
    const bijdragen = Object.values(state.bijdragen);
    expect(bijdragen.map(({ tekst }) => tekst)).toEqual(['een', 'twee']);
    expect(bijdragen[0]).toMatchObject({ ...OPENING, van: { soort: 'deelnemer', id: ANNA } });
    expect(geschiedenis.ongedaan).toBe('beeld begonnen');
  });

  test.each([
    ['nothing', {}],
    ['spaces', { bijdrage: ' \n ' }],
    ['an answer to something else', { iets: 'x' }],
  ])('%s is refused, and the turn goes on', async (_, antwoorden) => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    expect(await service.ask('invoer', 'handIn', { antwoorden })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/nog niets/),
    });
    await look(service, 'schrijven');
  });

  test('more lines than anybody writes are refused', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    const bijdrage = 'regel\n'.repeat(MAX_ITEMS + 1);
    expect(await service.ask('invoer', 'handIn', { antwoorden: { bijdrage } })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/201 regels/),
    });
  });

  test('again replaces what was handed in before, and nothing of anybody else', async () => {
    const service = await startMetDrie();
    await service.act(BIJEENKOMST, {
      type: 'itemsToegevoegd',
      lijst: 'bijdragen',
      items: [
        {
          ...OPENING,
          id: 'getypt',
          volgorde: 1,
          tekst: 'door regie getypt',
          van: { soort: 'deelnemer', id: ANNA },
        },
      ],
    });
    await startInvoer(service);
    await handIn(service, ANNA, 'een\ntwee');
    await handIn(service, BRAM, 'van Bram');
    await begin(service, ANNA);
    expect(await look(service, 'schrijven')).toMatchObject({ isOpnieuw: true, antwoorden: {} });
    await service.invoer('handIn', { antwoorden: { bijdrage: 'drie' } });
    await service.invoer('endBeurt', {});
    expect((await look(service, 'namen')).voortgang).toEqual({ in: 2, van: 3 });
    const { state } = await openRegie(service);
    expect(await listBijdragen(service)).toEqual(['door regie getypt', 'van Bram', 'drie']);
    expect(Object.values(state.inleveringen)).toHaveLength(2);
  });

  test('in the dialogue over goed werk is an experience with its criteria', async () => {
    const service = await startMetDrie();
    await startInvoer(service, STAP_1);
    await begin(service, ANNA);
    expect((await look(service, 'schrijven')).vragen.map(({ id }) => id)).toEqual(['ervaring', 'criteria']);
    // One of the two is not enough: it says which is missing.
    expect(await service.ask('invoer', 'handIn', { antwoorden: { criteria: 'spanning' } })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/Vul nog in: ‘Wanneer maakte jij zoiets mee\?’/),
    });
    const antwoorden = { ervaring: 'Regel een\nregel twee', criteria: 'spanning\nverzonnen\neigen-oordeel' };
    await service.invoer('handIn', { antwoorden });
    await service.invoer('endBeurt', {});
    const { state } = await openRegie(service);
    expect(Object.values(goedWerkStateSchema.parse(state.rondes[GOED_WERK]?.state).ervaringen)).toMatchObject(
      [
        {
          tekst: 'Regel een\nregel twee',
          deelnemerId: ANNA,
          criteria: ['eigen-oordeel', 'spanning'],
          isGekozen: false,
        },
      ],
    );
  });
});

describe('taking back', () => {
  test('right away, with the own word, makes everything as it was', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'eerste');
    await begin(service, ANNA);
    await service.invoer('handIn', { antwoorden: { bijdrage: 'tweede' } });
    await service.invoer('takeBack', { woord: `woord ${ANNA}` });
    expect(await look(service, 'schrijven')).toMatchObject({
      antwoorden: { bijdrage: 'tweede' },
      isOpnieuw: true,
    });
    await service.invoer('endBeurt', {});
    await openRegie(service);
    expect(await listBijdragen(service)).toEqual(['eerste']);
    await service.restart();
    await service.open(BIJEENKOMST);
    expect(await listBijdragen(service)).toEqual(['eerste']);
  });

  test('is not for who picks up the laptop', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    await service.invoer('handIn', { antwoorden: { bijdrage: 'van Anna' } });
    for (const woord of ['', `woord ${BRAM}`]) {
      expect(await service.ask('invoer', 'takeBack', { woord })).toMatchObject({
        ok: false,
        code: 'verboden',
      });
    }
    await look(service, 'ingeleverd');
  });

  test('is over once the laptop has gone on', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'van Anna');
    await begin(service, BRAM);
    const answer = await service.ask('invoer', 'takeBack', { woord: `woord ${ANNA}` });
    expect(answer).toMatchObject({ ok: false, code: 'ongeldig' });
  });
});

describe('what was handed in', () => {
  test('is taken away by regie, and is not undone', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'van Anna');
    const { state } = await openRegie(service);
    const [inlevering] = Object.values(state.inleveringen);
    await service.regie('removeInlevering', { bijeenkomstId: BIJEENKOMST, id: inlevering?.id ?? '' });
    expect(await listBijdragen(service)).toEqual([]);
    const after = await service.open(BIJEENKOMST);
    expect(after.state.inleveringen).toEqual({});
    expect(after.geschiedenis).toEqual({ ongedaan: 'beeld begonnen', opnieuw: null });
  });

  test('is kept by undo, which refuses to take away the place where it is', async () => {
    const service = await startMetDrie();
    await service.act(BIJEENKOMST, inRonde(GOED_WERK, { type: 'situatieGekozen', situatie: null }));
    await startInvoer(service, STAP_1);
    await begin(service, ANNA);
    await service.invoer('handIn', { antwoorden: { ervaring: 'van Anna' } });
    await service.invoer('endBeurt', {});
    await openRegie(service);
    const undo = () => service.ask('regie', 'undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await undo(), 'the Beeld').toMatchObject({ ok: true });
    expect(await undo(), 'the werkvorm itself').toMatchObject({
      ok: false,
      melding: expect.stringMatching(/ingeleverd/),
    });
    const { state } = await service.open(BIJEENKOMST);
    expect(state.rondes[GOED_WERK]?.state).toMatchObject({ beelden: {} });
    expect(JSON.stringify(state)).toContain('van Anna');
  });
});
