import { expect, test } from 'vitest';
import { findGroepjes } from '../../../shared/domain/stap-groepjes.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeRonde } from './support.ts';

const RONDE = makeRonde('r', 'o', 'oeps-feedback');
const STAPPEN = findWerkvorm('oeps-feedback').stappen(RONDE.state);
const PAREN = STAPPEN.filter(({ vorm }) => vorm === 'tweetallen').map(({ id }) => id);
const [EERSTE = '', TWEEDE = '', DERDE = ''] = PAREN;
const PLENAIR = STAPPEN.at(-1)?.id ?? '';
const groepje = (id: string) => [{ id, leden: ['anna', 'bram'] }];

const of = (groepjes: Record<string, ReturnType<typeof groepje>>, stapId: string) =>
  findGroepjes({ ...RONDE, groepjes }, findWerkvorm, stapId);

test.each<[string, Record<string, ReturnType<typeof groepje>>, string, string | null, boolean]>([
  ['its own', { [EERSTE]: groepje('a'), [TWEEDE]: groepje('b') }, TWEEDE, 'b', false],
  ['those of the stap before it', { [EERSTE]: groepje('a') }, TWEEDE, 'a', true],
  ['the nearest, over a stap without', { [EERSTE]: groepje('a') }, DERDE, 'a', true],
  ['the nearest of two', { [EERSTE]: groepje('a'), [TWEEDE]: groepje('b') }, DERDE, 'b', true],
  ['an earlier one where its own are all gone', { [EERSTE]: groepje('a'), [TWEEDE]: [] }, TWEEDE, 'a', true],
  ['never those of a later stap', { [TWEEDE]: groepje('b') }, EERSTE, null, false],
  ['none where all sit together', { [EERSTE]: groepje('a') }, PLENAIR, null, false],
  ['those that were made there all the same', { [PLENAIR]: groepje('p') }, PLENAIR, 'p', false],
  ['none in a stap that is not there', { [EERSTE]: groepje('a') }, 'weg', null, false],
])('%s', (_, groepjes, stapId, id, isVanEerder) => {
  expect(PAREN.length).toBeGreaterThan(2);
  expect(of(groepjes, stapId)).toEqual({ groepjes: id === null ? [] : groepje(id), isVanEerder });
});
