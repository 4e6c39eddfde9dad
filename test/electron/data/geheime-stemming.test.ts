import { describe, expect, test } from 'vitest';
import type { InvoerPlek } from '../../../shared/domain/inlevering.ts';
import { parseState, type State, VERSIE } from '../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { BIJEENKOMST, GROEP, inRonde } from './support/bijeenkomst.ts';
import { ANNA, begin, BRAM, COR, look, openRegie, startInvoer, startMetDrie } from './support/invoer.ts';
import type { TestService } from './support/service.ts';

const RONDE = 'ronde-ngt';
const PUNTEN: InvoerPlek = { onderdeelId: 'einde', rondeId: RONDE, stapId: 'punten' };
const IDEEEN = ['aap', 'noot', 'mies', 'wim'].map((id) => ({
  id: `idee-${id}`,
  tekst: `Idee ${id}`,
  stilId: null,
}));
/** Rankings that are nowhere else in a file, so that a search finds them. */
const STEM = ['idee-mies', 'idee-aap', 'idee-noot'].join('\n');
const ANDERS = ['idee-wim', 'idee-noot', 'idee-aap'].join('\n');

/** Three people, four ideas, three points for the most important; the vote is open. */
async function startStemming(): Promise<TestService> {
  const service = await startMetDrie();
  const opties = { variant: 'een', vraag: 'Wat?', k: 3 };
  await service.act(BIJEENKOMST, {
    type: 'rondeToegevoegd',
    id: RONDE,
    onderdeelId: 'einde',
    werkvorm: 'nominale-groepstechniek',
    opties,
  });
  await service.act(BIJEENKOMST, inRonde(RONDE, { type: 'ideeenToegevoegd', ideeen: IDEEEN }));
  await service.act(
    BIJEENKOMST,
    inRonde(RONDE, { type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null }),
  );
  return service;
}

async function vote(service: TestService, deelnemerId: string, rangorde = STEM): Promise<void> {
  await begin(service, deelnemerId);
  await service.invoer('handIn', { antwoorden: { rangorde } });
  await service.invoer('endBeurt', {});
}
const papier = (service: TestService, rangorde: string) =>
  service.ask('regie', 'handInPapier', {
    bijeenkomstId: BIJEENKOMST,
    plek: PUNTEN,
    antwoorden: { rangorde },
  });
const sluit = (service: TestService) =>
  service.regie('closeInzendingen', { bijeenkomstId: BIJEENKOMST, plek: PUNTEN });
const stateOf = ({ rondes }: BijeenkomstState): State => parseState(rondes[RONDE]?.state, VERSIE);
async function readStemming(service: TestService) {
  const { state } = await service.open(BIJEENKOMST);
  return stateOf(state).stemmingen.eerste;
}

describe('a secret vote', () => {
  test('is known of who voted, and of nobody what', async () => {
    const service = await startStemming();
    await startInvoer(service, PUNTEN);
    await vote(service, ANNA);
    await vote(service, BRAM, ANDERS);
    const namen = await look(service, 'namen');
    expect(namen.voortgang).toEqual({ in: 2, van: 3 });
    expect(namen.personen.map(({ isIngeleverd }) => isIngeleverd)).toEqual([true, true, false]);
    const { state } = await openRegie(service);
    expect(
      Object.values(state.inleveringen).map(({ deelnemerId, items }) => ({ deelnemerId, items })),
    ).toEqual([
      { deelnemerId: ANNA, items: [] },
      { deelnemerId: BRAM, items: [] },
    ]);
    expect(JSON.stringify(service.sent)).not.toContain(JSON.stringify(STEM).slice(1, -1));
    expect((await readStemming(service))?.stemmen).toEqual({});
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ wachtend: [{ aantal: 2 }] });
  });

  test('leaves no totals in state, log or search before it is closed, and no names with ballots after', async () => {
    const service = await startStemming();
    await startInvoer(service, PUNTEN);
    await vote(service, ANNA);
    await vote(service, BRAM, ANDERS);
    await openRegie(service);
    expect(await papier(service, STEM)).toMatchObject({ ok: true });
    const before = JSON.stringify(await service.open(BIJEENKOMST));
    expect(before).not.toContain('"rangorde"');
    expect(await service.regie('searchTeksten', { vraag: 'rangorde' })).toEqual([]);
    await sluit(service);
    const stemming = await readStemming(service);
    expect(stemming).toMatchObject({ isGesloten: true, verwacht: 3 });
    const ballots = Object.values(stemming?.stemmen ?? {}).map(({ rangorde }) => rangorde.join('\n'));
    expect(ballots.toSorted()).toEqual([STEM, STEM, ANDERS].toSorted());
    expect(JSON.stringify(stemming)).not.toContain('deelnemer');
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ wachtend: [] });
    await service.restart();
    await service.open(BIJEENKOMST);
    expect(await readStemming(service)).toEqual(stemming);
  });

  test('counts a person once, also who comes back', async () => {
    const service = await startStemming();
    await startInvoer(service, PUNTEN);
    await vote(service, ANNA);
    expect(
      await service.ask('invoer', 'startBeurt', { deelnemerId: ANNA, woord: `woord ${ANNA}` }),
    ).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/al ingeleverd/),
    });
  });

  test('is taken back by its owner while the turn lasts, and handed in anew', async () => {
    const service = await startStemming();
    await startInvoer(service, PUNTEN);
    await begin(service, ANNA);
    await service.invoer('handIn', { antwoorden: { rangorde: STEM } });
    await service.invoer('takeBack', { woord: `woord ${ANNA}` });
    expect(await look(service, 'schrijven')).toMatchObject({ antwoorden: { rangorde: STEM } });
    await service.invoer('handIn', { antwoorden: { rangorde: ANDERS } });
    await service.invoer('endBeurt', {});
    expect((await look(service, 'namen')).voortgang).toEqual({ in: 1, van: 3 });
    await openRegie(service);
    await sluit(service);
    expect(
      Object.values((await readStemming(service))?.stemmen ?? {}).map(({ rangorde }) => rangorde),
    ).toEqual([ANDERS.split('\n')]);
  });

  test.each([
    ['too few', 'idee-aap\nidee-mies', /Kies drie ideeën; je koos er nu twee/],
    ['nothing', '', /Kies drie ideeën|nog niets/],
    ['an idea twice', 'idee-aap\nidee-mies\nidee-aap', /twee keer/],
    ['an idea that is not there', 'idee-aap\nidee-mies\nidee-vis', /niet op de lijst/],
  ])('refuses a ballot with %s, and keeps what was chosen', async (_, rangorde, melding) => {
    const service = await startStemming();
    expect(await papier(service, rangorde)).toMatchObject({ ok: false, melding });
    await startInvoer(service, PUNTEN);
    await begin(service, ANNA);
    await service.invoer('saveConcept', { antwoorden: { rangorde } });
    expect(await service.ask('invoer', 'handIn', { antwoorden: { rangorde } })).toMatchObject({
      ok: false,
      melding,
    });
    const { antwoorden } = await look(service, 'schrijven');
    expect(antwoorden['rangorde'] ?? '').toBe(rangorde);
  });

  test('takes no more ballots than there are people', async () => {
    const service = await startStemming();
    for (let index = 0; index < 3; index += 1)
      expect(await papier(service, STEM)).toMatchObject({ ok: true });
    expect(await papier(service, STEM)).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/al 3, van 3 mensen/),
    });
    const deelnemer = { id: 'deelnemer-4', naam: 'Daan', rol: '', volgorde: 4 };
    await service.regie('saveDeelnemer', { groepId: GROEP, deelnemer });
    expect(await papier(service, STEM)).toMatchObject({ ok: true });
  });

  test('can be closed with ballots missing, not without any, and not twice', async () => {
    const service = await startStemming();
    await expect(sluit(service)).rejects.toThrow(/nog niets ingeleverd/);
    await papier(service, STEM);
    await sluit(service);
    expect(await readStemming(service)).toMatchObject({ isGesloten: true, verwacht: 3 });
    await expect(sluit(service)).rejects.toThrow(/niets geheim/);
    expect(await papier(service, STEM)).toMatchObject({ ok: false });
  });

  test('starts anew when it must: everything of it is gone, and everyone may vote again', async () => {
    const service = await startStemming();
    await startInvoer(service, PUNTEN);
    await vote(service, COR);
    await openRegie(service);
    await service.regie('discardInzendingen', { bijeenkomstId: BIJEENKOMST, plek: PUNTEN });
    const { state } = await service.open(BIJEENKOMST);
    expect(state.inleveringen).toEqual({});
    expect(await readStemming(service)).toBeNull();
    expect(service.readFiles()).not.toContain(JSON.stringify(STEM).slice(1, -1));
    await service.act(
      BIJEENKOMST,
      inRonde(RONDE, { type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null }),
    );
    await startInvoer(service, PUNTEN);
    await vote(service, COR);
  });

  test('regie cannot make, show or remove a ballot', async () => {
    const service = await startStemming();
    const stemmen = [{ id: 'stem', rangorde: STEM.split('\n') }];
    const actie = inRonde(RONDE, { type: 'stemmenGeteld', stemming: 'eerste', stemmen, verwacht: 3 });
    expect(await service.ask('regie', 'applyActie', { bijeenkomstId: BIJEENKOMST, actie })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/alleen door in te leveren/),
    });
    await startInvoer(service, PUNTEN);
    await vote(service, ANNA);
    const { state } = await openRegie(service);
    const [id = ''] = Object.keys(state.inleveringen);
    const where = { bijeenkomstId: BIJEENKOMST, plek: PUNTEN };
    expect(await service.ask('regie', 'removeInlevering', { bijeenkomstId: BIJEENKOMST, id })).toMatchObject({
      ok: false,
    });
    expect(await service.ask('regie', 'showInzendingen', where)).toMatchObject({ ok: false });
    expect(await service.ask('regie', 'startInvoer', { ...where, isZonderNaam: true })).toMatchObject({
      ok: false,
    });
  });
});

describe('undo across a vote', () => {
  const undo = (service: TestService, isBevestigd?: true) =>
    service.ask('regie', 'undoActie', {
      bijeenkomstId: BIJEENKOMST,
      ...(isBevestigd === undefined ? {} : { isBevestigd }),
    });

  test('asks first, loses no ballot, and is the same after a new start', async () => {
    const service = await startStemming();
    await papier(service, STEM);
    await sluit(service);
    const stemming = await readStemming(service);
    await service.restart();
    expect((await service.open(BIJEENKOMST)).geschiedenis).toMatchObject({
      ongedaan: 'ideeën toegevoegd',
      drempel: 'stemming gesloten',
    });
    expect(await undo(service)).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/vóór ‘stemming gesloten’/),
    });
    expect(await undo(service, true)).toMatchObject({ ok: true });
    const { state } = await service.open(BIJEENKOMST);
    expect(stateOf(state).ideeen).toEqual({});
    expect(await readStemming(service)).toEqual(stemming);
    await service.regie('redoActie', { bijeenkomstId: BIJEENKOMST });
    const redone = stateOf((await service.open(BIJEENKOMST)).state);
    expect(Object.keys(redone.ideeen)).toHaveLength(4);
  });

  test('never takes away the ronde in which people voted, before closing and after', async () => {
    const service = await startStemming();
    await papier(service, STEM);
    await undo(service, true);
    expect(await undo(service, true)).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/wat mensen hebben ingeleverd/),
    });
    await sluit(service);
    expect(await undo(service, true)).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/wat mensen hebben ingeleverd/),
    });
    expect(Object.keys((await readStemming(service))?.stemmen ?? {})).toHaveLength(1);
  });

  test('what is done after the vote is undone without a question', async () => {
    const service = await startStemming();
    await papier(service, STEM);
    await sluit(service);
    await service.act(BIJEENKOMST, inRonde(RONDE, { type: 'besluitGewijzigd', besluit: 'Mies' }));
    const { geschiedenis } = await service.open(BIJEENKOMST);
    expect(geschiedenis).toEqual({ ongedaan: 'besluit gewijzigd', opnieuw: null });
    expect(await undo(service)).toMatchObject({ ok: true });
  });
});
