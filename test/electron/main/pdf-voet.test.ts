import { expect, test } from 'vitest';
import { makeVoetregel } from '../../../electron/main/pdf-voet.ts';

test('what a group is called is text in the foot, never HTML', () => {
  const voet = makeVoetregel('<img src=x onerror="kwaad()"> & Co');
  expect(voet).toContain('&lt;img src=x onerror=&quot;kwaad()&quot;&gt; &amp; Co');
  expect(voet).not.toContain('<img');
});

test('a long name leaves room for the number of the page, and loses no half of a letter', () => {
  const voet = makeVoetregel('🙂'.repeat(100));
  expect(voet).toContain(`>${'🙂'.repeat(79)}…<`);
  expect(voet).toContain('class="pageNumber"');
  expect(voet).toContain('class="totalPages"');
});
