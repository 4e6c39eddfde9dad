import { describe, expect, it } from 'vitest';
import { createMeldingen } from '../../../renderer/store/meldingen.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';

function showAll(texts: readonly string[]): string[] {
  const meldingen = createMeldingen();
  for (const tekst of texts) meldingen.add({ soort: 'bericht', tekst });
  return meldingen.store.getState().meldingen.map(({ tekst }) => tekst);
}

describe('meldingen', () => {
  it('shows the same words once', () => {
    expect(showAll(['a', 'b', 'a'])).toEqual(['b', 'a']);
  });

  it('shows the three newest', () => {
    expect(showAll(['a', 'b', 'c', 'd', 'e'])).toEqual(['c', 'd', 'e']);
  });

  it('says what an error says to people, and never what it says to developers', () => {
    const meldingen = createMeldingen();
    meldingen.addError(new DialoogtafelError('schijfVol', 'De schijf is vol.'));
    meldingen.addError(new TypeError('x is not a function'));
    const texts = meldingen.store.getState().meldingen.map(({ tekst }) => tekst);
    expect(texts[0]).toBe('De schijf is vol.');
    expect(texts[1]).not.toContain('function');
  });

  it('takes a message away when it is closed', () => {
    const meldingen = createMeldingen();
    const id = meldingen.add({ soort: 'bericht', tekst: 'a' });
    meldingen.remove(id);
    expect(meldingen.store.getState().meldingen).toEqual([]);
  });
});
