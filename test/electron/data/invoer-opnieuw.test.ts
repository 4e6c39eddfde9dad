import { describe, expect, test } from 'vitest';
import { MAX_ITEMS } from '../../../shared/werkvormen/invoer-vraag.ts';
import { BIJEENKOMST } from './support/bijeenkomst.ts';
import {
  ANNA,
  begin,
  handIn,
  listBijdragen,
  look,
  openRegie,
  startInvoer,
  startMetDrie,
} from './support/invoer.ts';

describe('handing in', () => {
  test('a second time adds to it where that was chosen; what was there before is never shown again', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'een\ntwee');
    await begin(service, ANNA);
    expect(await look(service, 'schrijven')).toMatchObject({ isOpnieuw: true, antwoorden: {} });
    await service.invoer('handIn', { antwoorden: { bijdrage: 'per ongeluk' }, isErbij: true });
    await service.invoer('takeBack', { woord: `woord ${ANNA}` });
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ bijdrage: 'per ongeluk' });
    const veel = Array.from({ length: MAX_ITEMS - 1 }, () => 'x').join('\n');
    expect(
      await service.ask('invoer', 'handIn', { antwoorden: { bijdrage: veel }, isErbij: true }),
    ).toMatchObject({ ok: false, melding: expect.stringMatching(/201 regels/) });
    await service.invoer('handIn', { antwoorden: { bijdrage: 'drie' }, isErbij: true });
    await service.invoer('endBeurt', {});
    const { state } = await openRegie(service);
    expect(await listBijdragen(service)).toEqual(['een', 'twee', 'drie']);
    const [inlevering, ...others] = Object.values(state.inleveringen);
    expect(others).toEqual([]);
    // It is one piece of work: taking it away takes all of it.
    await service.regie('removeInlevering', { bijeenkomstId: BIJEENKOMST, id: inlevering?.id ?? '' });
    expect(await listBijdragen(service)).toEqual([]);
  });

  test('a second time takes the place of the first where that was chosen', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'een');
    await begin(service, ANNA);
    await service.invoer('handIn', { antwoorden: { bijdrage: 'anders' }, isErbij: false });
    await service.invoer('endBeurt', {});
    await openRegie(service);
    expect(await listBijdragen(service)).toEqual(['anders']);
  });

  test('a second time keeps what is the same where it was; taken back, all is as it was', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'een\ntwee\ndrie');
    const before = await openRegie(service);
    await startInvoer(service);
    await begin(service, ANNA);
    const again = { antwoorden: { bijdrage: 'drie\ntweede\neen' }, isErbij: false };
    await service.invoer('handIn', again);
    await service.invoer('takeBack', { woord: `woord ${ANNA}` });
    await service.invoer('endBeurt', {});
    expect((await openRegie(service)).state).toEqual(before.state);
    await startInvoer(service);
    await begin(service, ANNA);
    await service.invoer('handIn', again);
    await service.invoer('endBeurt', {});
    const { state } = await openRegie(service);
    const [een, twee, drie] = Object.values(before.state.bijdragen);
    expect(state.bijdragen).toEqual({
      ...before.state.bijdragen,
      [twee?.id ?? '']: { ...twee, tekst: 'tweede' },
    });
    expect(Object.values(state.inleveringen).map(({ items }) => items)).toEqual([
      [drie?.id, twee?.id, een?.id],
    ]);
  });

  test('what regie edited does not block undo when its owner replaces it', async () => {
    const service = await startMetDrie();
    await service.act(BIJEENKOMST, { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zutphen' } });
    await startInvoer(service);
    await handIn(service, ANNA, 'eerste');
    const { state } = await openRegie(service);
    const [id = ''] = Object.keys(state.bijdragen);
    await service.act(BIJEENKOMST, {
      type: 'itemGewijzigd',
      lijst: 'bijdragen',
      id,
      velden: { tekst: 'Eerste.' },
    });
    await startInvoer(service);
    await handIn(service, ANNA, 'tweede');
    await openRegie(service);
    const undo = () => service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
    await undo();
    await undo();
    expect(await listBijdragen(service)).toEqual(['tweede']);
    expect((await service.open(BIJEENKOMST)).state.plaats).toBe('');
    const redo = () => service.regie('redoActie', { bijeenkomstId: BIJEENKOMST });
    await redo();
    await redo();
    expect(await listBijdragen(service)).toEqual(['tweede']);
    expect((await service.open(BIJEENKOMST)).state.plaats).toBe('Zutphen');
  });
});
