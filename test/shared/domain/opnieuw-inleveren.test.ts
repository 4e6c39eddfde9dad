import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { type BijeenkomstState, createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { type InvoerActie, listVragen, reduceInvoer } from '../../../shared/domain/invoer.ts';
import type { State as Interventiespel } from '../../../shared/werkvormen/interventiespel/state.ts';
import { listUit, listGedrag } from '../../../shared/werkvormen/kalibreren/gedrag.ts';
import type { State as Kalibreren } from '../../../shared/werkvormen/kalibreren/state.ts';
import { listStil } from '../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import type { State as Nominaal } from '../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import type { GoedWerkState } from '../../../shared/werkvormen/goed-werk/state.ts';
import { type Antwoorden, countItems, type InvoerVraag } from '../../../shared/werkvormen/invoer-vraag.ts';
import { listAntwoorden, type State as Oogst } from '../../../shared/werkvormen/oogst/state.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from './support.ts';

/** A bijeenkomst with one ronde. */
const begin = (werkvormId: string): BijeenkomstState => ({
  ...createBijeenkomst('T', '2026-11-22'),
  onderdelen: { o1: makeOnderdeel('o1', 1) },
  rondes: { r1: makeRonde('r1', 'o1', werkvormId) },
});
const run = (state: BijeenkomstState, actie: InvoerActie): BijeenkomstState =>
  produce(state, (draft) => {
    reduceInvoer(draft, actie, findWerkvorm);
  });

/** Somebody hands in here, as hand-in `id`; the new things are `id`-0, `id`-1 … */
function handIn(
  state: BijeenkomstState,
  stapId: string | null,
  id: string,
  antwoorden: Antwoorden,
  deelnemerId = 'd1',
): BijeenkomstState {
  const plek = { onderdeelId: 'o1', rondeId: stapId === null ? null : 'r1', stapId };
  const vragen = listVragen(state, plek, findWerkvorm, deelnemerId);
  const ids = Array.from({ length: countItems(vragen, antwoorden) }, (_, index) => `${id}-${String(index)}`);
  return run(state, { type: 'ingeleverd', id, plek, deelnemerId, antwoorden, ids });
}

/** What the group does with it. */
function act(
  state: BijeenkomstState,
  ...acties: readonly { readonly type: string; readonly [veld: string]: unknown }[]
): BijeenkomstState {
  return produce(state, (draft) => {
    const ronde = draft.rondes['r1'];
    if (ronde === undefined) throw new Error('no ronde');
    for (const actie of acties) findWerkvorm(ronde.werkvorm).reduce(ronde.state, actie);
  });
}

const stateOf = (state: BijeenkomstState): unknown => state.rondes['r1']?.state;
const itemsOf = (state: BijeenkomstState): readonly string[] =>
  Object.values(state.inleveringen).find(({ deelnemerId }) => deelnemerId === 'd1')?.items ?? [];

describe('slips of the interventiespel that are handed in again', () => {
  const spel = (state: BijeenkomstState): Interventiespel => stateOf(state) as Interventiespel;
  const start = handIn(begin('interventiespel'), 'situaties', 'a', { situaties: 'Te laat\nStil\nBoos' });
  const laid = act(
    start,
    { type: 'stapelToegevoegd', id: 'p1', naam: 'Gedrag', situatieId: 'a-0' },
    { type: 'situatieGelegd', id: 'a-1', stapelId: 'p1', opId: 'a-0' },
  );

  it('stay where they lie, with their numbers, whatever their order is now', () => {
    const again = handIn(laid, 'situaties', 'b', { situaties: 'Boos\nNieuw\nStil\nTe laat' });
    const { situaties } = spel(again);
    expect(situaties).toMatchObject(spel(laid).situaties);
    expect(situaties['b-1']).toMatchObject({ tekst: 'Nieuw', volgorde: 4, stapelId: null });
    expect(Object.keys(situaties)).toHaveLength(4);
    expect(itemsOf(again)).toEqual(['a-2', 'b-1', 'a-1', 'a-0']);
  });

  it('stay where they lie when one is written better', () => {
    const again = handIn(laid, 'situaties', 'b', { situaties: 'Te laat\nHeel stil\nBoos' });
    const { 'a-1': stil } = spel(laid).situaties;
    expect(spel(again).situaties).toEqual({
      ...spel(laid).situaties,
      'a-1': { ...stil, tekst: 'Heel stil' },
    });
  });

  it('go when they are not handed in any more', () => {
    const again = handIn(laid, 'situaties', 'b', { situaties: 'Iets anders\nNog iets' });
    expect(Object.keys(spel(again).situaties)).toEqual(['b-0', 'b-1']);
    expect(itemsOf(again)).toEqual(['b-0', 'b-1']);
  });

  it('on which others have built are not there twice, and stay of who wrote them when they are left out', () => {
    const built = handIn(laid, 'interventies', 'x', { 'a-0': 'Vraag door' }, 'd2');
    const same = handIn(built, 'situaties', 'b', { situaties: 'Te laat\nStil\nBoos' });
    expect(spel(same)).toEqual(spel(built));
    const without = handIn(built, 'situaties', 'b', { situaties: 'Een ander\nNog een\nEn een derde' });
    expect(Object.keys(spel(without).situaties)).toEqual(['a-0', 'b-0', 'b-1', 'b-2']);
    expect(itemsOf(without)).toEqual(['a-0', 'b-0', 'b-1', 'b-2']);
    const removed = run(without, { type: 'inleveringVerwijderd', id: 'b' });
    expect(Object.keys(spel(removed).situaties)).toEqual(['a-0']);
  });
});

describe('interventions that are handed in again', () => {
  const spel = (state: BijeenkomstState): Interventiespel => stateOf(state) as Interventiespel;
  const written = handIn(
    handIn(begin('interventiespel'), 'situaties', 's', { situaties: 'Te laat\nStil' }, 'd2'),
    'interventies',
    'a',
    { 's-0': 'Vraag door\nWacht', 's-1': 'Nodig uit' },
  );
  const talked = act(
    written,
    { type: 'interventieGekoppeld', id: 'a-0', rijId: 'agogisch', isGekoppeld: true },
    { type: 'eersteKeuzeToegevoegd', id: 'k', tekst: '', deelnemerId: 'd2', interventieId: 'a-0' },
  );

  it('keep their rows, and are still what somebody reaches for first', () => {
    const again = handIn(talked, 'interventies', 'b', {
      's-0': 'Wacht\nVraag door',
      's-1': 'Nodig iemand uit',
    });
    expect(spel(again).interventies).toMatchObject({
      'a-0': { tekst: 'Vraag door', rijen: { agogisch: true } },
      'a-1': { tekst: 'Wacht' },
      'a-2': { tekst: 'Nodig iemand uit' },
    });
    expect(spel(again).eersteKeuzes['k']?.interventieId).toBe('a-0');
  });

  it('are for the same situation: the same words for another one are new', () => {
    const again = handIn(talked, 'interventies', 'b', { 's-1': 'Vraag door\nNodig uit' });
    expect(Object.values(spel(again).interventies).map(({ id, bij }) => [id, bij.id])).toEqual([
      ['a-2', 's-1'],
      ['b-0', 's-1'],
    ]);
  });

  it('are found where their situation lies now', () => {
    const covered = act(
      talked,
      { type: 'stapelToegevoegd', id: 'p', naam: 'P', situatieId: 's-1' },
      { type: 'situatieGelegd', id: 's-0', stapelId: 'p', opId: 's-1' },
    );
    const again = handIn(covered, 'interventies', 'b', { 's-1': 'Nodig uit\nVraag door\nWacht' });
    expect(spel(again)).toEqual(spel(covered));
  });
});

describe('what was written in silence and is handed in again', () => {
  const nominaal = (state: BijeenkomstState): Nominaal => stateOf(state) as Nominaal;
  const written = handIn(begin('nominale-groepstechniek'), 'schrijven', 'a', { ideeen: 'Een\nTwee\nDrie' });
  const named = act(written, {
    type: 'ideeToegevoegd',
    id: 'i1',
    tekst: 'Twee',
    beurtId: 'b1',
    deelnemerId: 'd1',
    ronde: 1,
    stilId: 'a-1',
  });
  const offered = (state: BijeenkomstState): string[] =>
    listStil(nominaal(state), 'd1').map(({ tekst }) => tekst);

  it.each([
    ['the same', 'Een\nTwee\nDrie', ['Een', 'Drie']],
    ['in another order', 'Drie\nTwee\nEen', ['Drie', 'Een']],
    ['with more between', 'Nul\nEen\nTwee\nAnderhalf\nDrie', ['Nul', 'Een', 'Anderhalf', 'Drie']],
    ['with that idea written better', 'Drie\nTweede\nEen', ['Drie', 'Een']],
    ['with another idea in its place', 'Drie\nHeel iets anders', ['Drie', 'Heel iets anders']],
  ])('%s: what is on the list is not offered again, the rest in the order of now', (_, ideeen, expected) => {
    expect(offered(handIn(named, 'schrijven', 'b', { ideeen }))).toEqual(expected);
  });
});

describe('what was seen alone and is handed in again in kalibreren', () => {
  it('is still where an example on the table came from', () => {
    const kalibreren = (state: BijeenkomstState): Kalibreren => stateOf(state) as Kalibreren;
    const state = begin('kalibreren-bekwaamheden');
    const [gebiedId = '', other = ''] = listGedrag(kalibreren(state)).map(({ gebied }) => gebied.id);
    const written = handIn(state, 'verkennen', 'a', { [gebiedId]: 'Groet\nLuistert', [other]: 'Vraagt' });
    const agreed = act(written, {
      type: 'aanvullingenToegevoegd',
      soort: 'zaal',
      regels: [{ id: 'g1', gebiedId, tekst: 'Groet en luistert', uit: ['a-0', 'a-1'] }],
    });
    const again = handIn(agreed, 'verkennen', 'b', { [gebiedId]: 'Luistert echt\nGroet' });
    const [regel] = Object.values(kalibreren(again).regels);
    expect(listUit(kalibreren(again), { regels: regel === undefined ? [] : [regel] })).toMatchObject([
      { id: 'a-0', tekst: 'Groet' },
      { id: 'a-1', tekst: 'Luistert echt' },
    ]);
    expect(itemsOf(again)).toEqual(['a-1', 'a-0']);
  });
});

describe('what is handed in again in goed werk', () => {
  const goedWerk = (state: BijeenkomstState): GoedWerkState => stateOf(state) as GoedWerkState;

  it('is still the experience that was chosen, with the criteria of now', () => {
    const written = handIn(begin('goed-werk'), 'stap-1', 'a', { ervaring: 'Toen', criteria: 'spanning' });
    const chosen = act(written, { type: 'ervaringGewijzigd', id: 'a-0', velden: { isGekozen: true } });
    const again = handIn(chosen, 'stap-1', 'b', { ervaring: 'Toen en daar' });
    expect(goedWerk(again).ervaringen).toMatchObject({
      'a-0': { tekst: 'Toen en daar', criteria: [], isGekozen: true, deelnemerId: 'd1' },
    });
  });

  it('keeps the picture and the title that an A4 got in regie', () => {
    const written = handIn(begin('goed-werk'), 'stap-3', 'a', { kernuitspraak: 'Kern', situatie: 'Daar' });
    const velden = { titel: 'Titel', afbeelding: { soort: 'tekening', id: 't' } };
    const again = handIn(act(written, { type: 'beeldGewijzigd', id: 'a-0', velden }), 'stap-3', 'b', {
      kernuitspraak: 'De kern',
      ethiek: 'Eerlijk',
    });
    const beelden = Object.values(goedWerk(again).beelden);
    expect(beelden).toMatchObject([
      { id: 'a-0', ...velden, kernuitspraak: 'De kern', situatie: '', ethiek: 'Eerlijk', isIngeleverd: true },
    ]);
  });
});

describe('answers that are handed in again', () => {
  it('of one person stand in the order of now; whose they are stays as regie said', () => {
    const written = handIn(begin('leervraag-scherp-maken'), 'stappen', 'a', { stappen: 'Een\nTwee' });
    const van = { soort: 'deelnemer', id: 'd9' };
    const changed = act(written, { type: 'antwoordGewijzigd', id: 'a-1', velden: { van } });
    const again = handIn(changed, 'stappen', 'b', { stappen: 'Twee\nEen\nNul' });
    const antwoorden = listAntwoorden(stateOf(again) as Oogst, 'stappen');
    expect(antwoorden.map(({ id, tekst }) => [id, tekst])).toEqual([
      ['a-1', 'Twee'],
      ['a-0', 'Een'],
      ['b-2', 'Nul'],
    ]);
    expect(antwoorden[0]?.van).toEqual(van);
  });
});

const REGELS = fc
  .array(fc.constantFrom('een', 'twee', 'drie', 'vier', 'vijf'), { minLength: 1, maxLength: 6 })
  .map((regels) => regels.join('\n'));

/** An answer to a question. */
function arbitraryAnswer(vraag: InvoerVraag): fc.Arbitrary<string> {
  if (vraag.soort === 'regels') return REGELS;
  if (vraag.soort === 'keuzes') return fc.constantFrom(...vraag.opties.map(({ id }) => id));
  return fc.constantFrom('een', 'twee');
}

/** What somebody answers here: all that they must, and some of the rest. */
const arbitraryAntwoorden = (vragen: readonly InvoerVraag[]): fc.Arbitrary<Antwoorden> =>
  fc.record(Object.fromEntries(vragen.map((vraag) => [vraag.id, arbitraryAnswer(vraag)])), {
    requiredKeys: vragen.filter(({ isVerplicht }) => isVerplicht).map(({ id }) => id),
  }) as fc.Arbitrary<Antwoorden>;

describe('at every place where somebody can hand in again', () => {
  const places = WERKVORMEN.flatMap((werkvorm) => {
    if (werkvorm.invoer?.listItems === undefined) return [];
    const state = begin(werkvorm.id);
    return werkvorm.stappen(stateOf(state)).flatMap(({ id: stapId }) => {
      const vragen = listVragen(state, { onderdeelId: 'o1', rondeId: 'r1', stapId }, findWerkvorm);
      return vragen.length === 0 ? [] : [{ naam: `${werkvorm.id}, ${stapId}`, state, stapId, vragen }];
    });
  });
  const onderdeel = begin('goed-werk');
  const plek = { onderdeelId: 'o1', rondeId: null, stapId: null };
  const bijdragen = {
    naam: 'an onderdeel',
    state: onderdeel,
    stapId: null,
    vragen: listVragen(onderdeel, plek, findWerkvorm),
  };
  /** The words that this person has here, and to which question. */
  const wordsOf = (state: BijeenkomstState): unknown[] => {
    const items = itemsOf(state);
    const ronde = state.rondes['r1'];
    const invoer = findWerkvorm(ronde?.werkvorm ?? '').invoer;
    const inRonde = invoer?.listItems?.(items, ronde?.state) ?? [];
    const words = [...inRonde, ...items.flatMap((id) => state.bijdragen[id] ?? [])];
    return words.map((each) => `${'vraagId' in each ? each.vraagId : ''} ${each.tekst}`).sort();
  };
  const content = ({ rondes, bijdragen: all }: BijeenkomstState) => ({ rondes, all });

  it('there are such places in all werkvormen that ask for lines', () => {
    const asked = WERKVORMEN.filter((werkvorm) =>
      werkvorm
        .stappen(werkvorm.initialState(werkvorm.standaardOpties))
        .some(({ id }) =>
          werkvorm.invoer
            ?.vragen(werkvorm.initialState(werkvorm.standaardOpties), id, null)
            .some(({ soort }) => soort === 'regels'),
        ),
    );
    expect(asked.filter(({ invoer }) => invoer?.listItems === undefined)).toEqual([]);
  });

  it.each([...places, bijdragen])('$naam: what is the same stays, the rest is as if it were new', (place) => {
    const { state, stapId, vragen } = place;
    const antwoorden = arbitraryAntwoorden(vragen).filter((each) => countItems(vragen, each) > 0);
    fc.assert(
      fc.property(antwoorden, antwoorden, (first, second) => {
        const other = handIn(state, stapId, 'o', second, 'd2');
        const once = handIn(other, stapId, 'a', first);
        expect(content(handIn(once, stapId, 'b', first))).toEqual(content(once));
        const twice = handIn(once, stapId, 'b', second);
        expect(wordsOf(twice)).toEqual(wordsOf(handIn(other, stapId, 'b', second)));
        expect(run(twice, { type: 'inleveringVerwijderd', id: 'b' })).toEqual(other);
      }),
    );
  });
});
