import { describe, expect, test } from 'vitest';
import { nameKring } from '../../../shared/domain/inlevering.ts';
import { listBriefjes } from '../../../shared/inhoud/codewoordbriefjes.ts';
import { BIJEENKOMST, makeBijeenkomst } from './support/bijeenkomst.ts';
import {
  addBrieven,
  beantwoord,
  BRIEVEN,
  endStap,
  lees,
  readBrieven,
  schrijf,
  sluit,
  startStap,
} from './support/brieven.ts';
import { ANNA, begin, BRAM, look, startMetDrie } from './support/invoer.ts';
import { startService, type TestService } from './support/service.ts';

/** So many write, without names; gives their code words. The next stap has begun. */
async function startWisseling(
  aantal: number,
  beurten = 1,
): Promise<{ service: TestService; codes: string[] }> {
  const service = await startMetDrie();
  await addBrieven(service, { isAnoniem: true, beurten });
  await startStap(service, 'schrijven');
  const codes: string[] = [];
  for (let index = 0; index < aantal; index += 1)
    codes.push(await schrijf(service, `brief ${String(index)}`));
  await endStap(service);
  return { service, codes };
}

describe('letters without names', () => {
  test('a code word of a slip begins, comes back for a letter and an answer, and leaves no trace', async () => {
    const service = await startMetDrie();
    await addBrieven(service, { isAnoniem: true });
    const [een = '', twee = '', ongebruikt = ''] = listBriefjes(nameKring(BRIEVEN));
    await startStap(service, 'schrijven');
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: 'geen 99' })).toMatchObject({
      melding: expect.stringMatching(/codewoord kennen we niet/),
    });
    // As people type.
    for (const [woord, tekst] of [
      [` ${een.toUpperCase()}`, 'brief een'],
      [twee, 'brief twee'],
    ] as const) {
      await service.invoer('startBeurtZonderNaam', { codewoord: woord });
      await service.invoer('handIn', { antwoorden: { brief: tekst } });
      await service.invoer('endBeurt', {});
    }
    expect((await look(service, 'zonderNaam')).voortgang.in).toBe(2);
    await endStap(service);

    await startStap(service, 'beantwoorden-1');
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: ongebruikt })).toMatchObject({
      melding: expect.stringMatching(/codewoord kennen we niet/),
    });
    for (const [woord, van] of [
      [een, 'brief twee'],
      [twee, 'brief een'],
    ] as const)
      expect(await beantwoord(service, woord, (tekst) => `antwoord op ${tekst}`)).toEqual([van]);
    await endStap(service);
    await sluit(service);
    const files = service.readFiles();
    for (const trace of [een, twee, ongebruikt, 'codewoord/']) expect(files).not.toContain(trace);
  });

  test('go round: everyone gets the letter of another, once, and the answer comes back to its code word', async () => {
    const { service, codes } = await startWisseling(3);
    await startStap(service, 'beantwoorden-1');
    expect(await look(service, 'zonderNaam')).toMatchObject({ isBegin: false, voortgang: { in: 0, van: 3 } });
    const gelezen: string[] = [];
    for (const [index, code] of codes.entries()) {
      const [brief = ''] = await beantwoord(service, code, (tekst) => `antwoord op ${tekst}`);
      expect(brief).not.toBe(`brief ${String(index)}`);
      gelezen.push(brief);
    }
    expect(gelezen.toSorted()).toEqual(['brief 0', 'brief 1', 'brief 2']);
    expect((await look(service, 'zonderNaam')).voortgang).toEqual({ in: 3, van: 3 });
    await endStap(service);

    await startStap(service, 'bespreken');
    for (const [index, code] of codes.entries()) {
      const brief = `brief ${String(index)}`;
      expect((await lees(service, code))[0]?.teksten).toEqual([brief, `antwoord op ${brief}`]);
      await service.invoer('handIn', { antwoorden: index === 0 ? { inzicht: 'Vraag het gewoon' } : {} });
      await service.invoer('endBeurt', {});
    }
    await endStap(service);
    expect(JSON.stringify(await readBrieven(service))).not.toContain('brief 0');
    await sluit(service);
    const { brieven, antwoorden, inzichten, isGesloten } = await readBrieven(service);
    expect(isGesloten).toBe(true);
    expect(
      Object.values(brieven)
        .map(({ tekst, schrijver }) => [tekst, schrijver])
        .toSorted(),
    ).toEqual(['brief 0', 'brief 1', 'brief 2'].map((tekst) => [tekst, null]));
    for (const { briefId, tekst, lezer, beurt } of Object.values(antwoorden)) {
      expect([tekst, lezer, beurt]).toEqual([`antwoord op ${brieven[briefId]?.tekst ?? ''}`, null, null]);
    }
    expect(Object.values(inzichten).map(({ tekst }) => tekst)).toEqual(['Vraag het gewoon']);
    const files = service.readFiles();
    for (const trace of [...codes, 'codewoord/']) expect(files).not.toContain(trace);
  });

  test('of a code word that went home are answered by who comes back for one more', async () => {
    const { service, codes } = await startWisseling(3);
    const [eerste = '', tweede = ''] = codes;
    await startStap(service, 'beantwoorden-1');
    for (const code of [eerste, tweede]) await beantwoord(service, code, () => 'eerste antwoord');
    // The third is still there: its letter waits for it, or its reader for a letter.
    expect((await lees(service, eerste)).map(({ isVerplicht }) => isVerplicht)).toEqual([true]);
    await service.invoer('endBeurt', {});
    await endStap(service);
    await service.act(BIJEENKOMST, {
      type: 'aanwezigheidGewijzigd',
      deelnemerId: 'deelnemer-3',
      isAanwezig: false,
    });
    await startStap(service, 'beantwoorden-1');
    const extra = await lees(service, eerste);
    const extra2 =
      extra[0]?.isVerplicht === false
        ? extra
        : await service.invoer('endBeurt', {}).then(() => lees(service, tweede));
    expect(extra2.map(({ isVerplicht }) => isVerplicht)).toEqual([false]);
    await service.invoer('handIn', { antwoorden: { [extra2[0]?.id ?? '']: 'nog een antwoord' } });
    await service.invoer('endBeurt', {});
    await endStap(service);
    await sluit(service);
    const { brieven, antwoorden } = await readBrieven(service);
    expect(new Set(Object.values(antwoorden).map(({ briefId }) => briefId)).size).toBe(3);
    expect(Object.keys(brieven)).toHaveLength(3);
  });

  test('in a second round nobody gets the same letter again', async () => {
    const { service, codes } = await startWisseling(4, 2);
    const seen = new Map<string, string[]>();
    for (const stap of ['beantwoorden-1', 'beantwoorden-2']) {
      await startStap(service, stap);
      for (const code of codes) {
        const [brief = ''] = await beantwoord(service, code, () => 'dank');
        seen.set(code, [...(seen.get(code) ?? []), brief]);
      }
      await endStap(service);
    }
    for (const [index, code] of codes.entries()) {
      const brieven = seen.get(code) ?? [];
      expect(new Set(brieven).size).toBe(2);
      expect(brieven).not.toContain(`brief ${String(index)}`);
    }
  });

  test('one deelnemer is told that there is nobody to write to', async () => {
    const { service, codes } = await startWisseling(1);
    await startStap(service, 'beantwoorden-1');
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: codes[0] ?? '' })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/minstens twee brieven/),
    });
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: '' })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/codewoord dat je bij het schrijven kreeg/),
    });
    expect(await look(service, 'zonderNaam')).toBeDefined();
  });

  test('an empty letter is refused kindly, a code word that wrote none gets none, and one that is read stays', async () => {
    const service = await startMetDrie();
    await addBrieven(service, { isAnoniem: true });
    await startStap(service, 'schrijven');
    const { codewoord: leeg } = await service.invoer('startBeurtZonderNaam', { codewoord: '' });
    for (const [antwoorden, melding] of [
      [{}, /nog niets opgeschreven/],
      [{ brief: '  \n ' }, /nog niets opgeschreven/],
      [{ 'zaal-brief': 'niet-op-zaal' }, /Vul nog in: ‘Schrijf een brief’/],
    ] as const)
      expect(await service.ask('invoer', 'handIn', { antwoorden })).toMatchObject({
        ok: false,
        melding: expect.stringMatching(melding),
      });
    await service.invoer('endBeurt', {});
    const codes = [await schrijf(service, 'een'), await schrijf(service, 'twee')];
    await endStap(service);
    await startStap(service, 'beantwoorden-1');
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: leeg })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/geen brief geschreven/),
    });
    for (const code of codes) await beantwoord(service, code, () => 'dank');
    await endStap(service);
    await startStap(service, 'schrijven');
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: codes[0] ?? '' })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/al bij een lezer/),
    });
  });

  test('a draft, a restart and taking back: all as it was, for that code word alone', async () => {
    const { service, codes } = await startWisseling(2);
    const [code = '', ander = ''] = codes;
    await startStap(service, 'beantwoorden-1');
    const [vraag] = await lees(service, code);
    await service.invoer('saveConcept', { antwoorden: { [vraag?.id ?? '']: 'half af' } });
    await service.restart();
    expect(await lees(service, code)).toEqual([vraag]);
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ [vraag?.id ?? '']: 'half af' });
    await service.invoer('handIn', { antwoorden: { [vraag?.id ?? '']: 'te snel' } });
    expect(await service.ask('invoer', 'takeBack', { woord: ander })).toMatchObject({ ok: false });
    await service.invoer('takeBack', { woord: code });
    await service.invoer('endBeurt', {});
    await endStap(service);
    expect((await service.regie('getInvoerStand', {})).wachtend).toEqual([
      { plek: `ronde/${BRIEVEN}/schrijven`, aantal: 2 },
    ]);
  });

  test('what its writer keeps off the zaal is marked after closing; the rest is not', async () => {
    const service = await startMetDrie();
    await addBrieven(service, { isAnoniem: true });
    await startStap(service, 'schrijven');
    await schrijf(service, 'open brief');
    await schrijf(service, 'dichte brief', 'niet-op-zaal');
    await endStap(service);
    await sluit(service);
    const brieven = Object.values((await readBrieven(service)).brieven);
    expect(brieven.map(({ tekst, isNietOpZaal }) => [tekst, isNietOpZaal]).toSorted()).toEqual([
      ['dichte brief', true],
      ['open brief', false],
    ]);
    expect(
      await service.ask('regie', 'showInzendingen', {
        bijeenkomstId: BIJEENKOMST,
        plek: { onderdeelId: 'opening', rondeId: BRIEVEN, stapId: 'bespreken' },
      }),
    ).toMatchObject({ ok: false });
  });

  test('nobody hands in with a name, and undo never reaches them', async () => {
    const { service } = await startWisseling(2);
    expect(
      await service.ask('regie', 'startInvoer', {
        bijeenkomstId: BIJEENKOMST,
        plek: { onderdeelId: 'opening', rondeId: BRIEVEN, stapId: 'schrijven' },
        isZonderNaam: false,
      }),
    ).toMatchObject({ ok: false, melding: expect.stringMatching(/zonder namen/) });
    await sluit(service);
    await service.act(BIJEENKOMST, { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zaal 2' } });
    await service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
    // The next step back would take the ronde away, and the letters with it.
    expect(await service.ask('regie', 'undoActie', { bijeenkomstId: BIJEENKOMST })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/wat mensen hebben ingeleverd/),
    });
    expect(Object.keys((await readBrieven(service)).brieven)).toHaveLength(2);
  });
});

describe('letters with names', () => {
  test('are written, given out, answered and read back, each by its own person', async () => {
    const service = startService();
    await makeBijeenkomst(service);
    await addBrieven(service, { isAnoniem: false });
    await startStap(service, 'schrijven', false);
    for (const [wie, tekst] of [
      [ANNA, 'brief van Anna'],
      [BRAM, 'brief van Bram'],
    ] as const) {
      await begin(service, wie);
      await service.invoer('handIn', { antwoorden: { brief: tekst } });
      await service.invoer('endBeurt', {});
    }
    await endStap(service);
    // Before the letters are given out there is nothing to answer.
    expect(
      await service.ask('regie', 'startInvoer', {
        bijeenkomstId: BIJEENKOMST,
        plek: { onderdeelId: 'opening', rondeId: BRIEVEN, stapId: 'beantwoorden-1' },
        isZonderNaam: false,
      }),
    ).toMatchObject({ ok: false });
    const { brieven } = await readBrieven(service);
    const idOf = (wie: string): string =>
      Object.values(brieven).find((brief) => brief.schrijver === wie)?.id ?? '';
    await service.act(BIJEENKOMST, {
      type: 'rondeActie',
      rondeId: BRIEVEN,
      actie: {
        type: 'brievenVerdeeld',
        vervallen: [],
        toewijzingen: [
          { id: 't1', briefId: idOf(ANNA), lezer: BRAM, beurt: 1 },
          { id: 't2', briefId: idOf(BRAM), lezer: ANNA, beurt: 1 },
        ],
      },
    });
    await startStap(service, 'beantwoorden-1', false);
    await begin(service, ANNA);
    const { vragen } = await look(service, 'schrijven');
    expect(vragen[0]?.lees).toEqual([{ kop: 'De brief', tekst: 'brief van Bram' }]);
    await service.invoer('handIn', { antwoorden: { [vragen[0]?.id ?? '']: 'antwoord van Anna' } });
    await service.invoer('endBeurt', {});
    await endStap(service);
    await startStap(service, 'bespreken', false);
    await begin(service, BRAM);
    expect((await look(service, 'schrijven')).vragen[0]?.lees?.map(({ tekst }) => tekst)).toEqual([
      'brief van Bram',
      'antwoord van Anna',
    ]);
    await service.invoer('handIn', { antwoorden: {} });
    await service.invoer('endBeurt', {});
    expect((await look(service, 'namen')).voortgang).toEqual({ in: 1, van: 2 });
    await endStap(service);
    await startStap(service, 'schrijven', false);
    expect(
      await service.ask('invoer', 'startBeurt', { deelnemerId: BRAM, woord: `woord ${BRAM}` }),
    ).toMatchObject({ ok: false, melding: expect.stringMatching(/al bij een lezer/) });
  });
});
