import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));
const { makeTemplate } = await import('../../../electron/main/context-menu.ts');

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};
const SPELLING = { replace: vi.fn(), add: vi.fn() };
const labels = (isEditable: boolean, selectionText: string): (string | undefined)[] =>
  makeTemplate({ isEditable, selectionText, editFlags }, SPELLING).map(({ label }) =>
    label?.replace('&', ''),
  );

describe('the menu of the right mouse button', () => {
  test.each([
    ['in a text field', true, '', ['Knippen', 'Kopiëren', 'Plakken', undefined, 'Alles selecteren']],
    ['on selected text', false, 'woord', ['Kopiëren']],
    ['where there is nothing', false, ' ', []],
  ])('%s', (_, isEditable, selectionText, expected) => {
    expect(labels(isEditable, selectionText)).toEqual(expected);
  });

  test('offers only what can be done', () => {
    const template = makeTemplate({ isEditable: true, selectionText: '', editFlags }, SPELLING);
    expect(template.filter(({ enabled }) => enabled === true).map(({ role }) => role)).toEqual([
      'paste',
      'selectAll',
    ]);
  });

  describe('on a word that the dictionary does not know', () => {
    const params = {
      isEditable: true,
      selectionText: '',
      editFlags,
      misspelledWord: 'foutt',
      dictionarySuggestions: ['fout', 'foute'],
    };

    test('begins with what it may have been, and can teach it', () => {
      const template = makeTemplate(params, SPELLING);
      expect(template.slice(0, 4).map(({ label, type }) => label ?? type)).toEqual([
        'fout',
        'foute',
        'separator',
        'Toevoegen aan woordenboek',
      ]);
      for (const index of [0, 3]) template[index]?.click?.({} as never, undefined, {});
      expect(SPELLING.replace).toHaveBeenCalledWith('fout');
      expect(SPELLING.add).toHaveBeenCalledWith('foutt');
    });

    test('says when there is nothing to suggest, and does not teach it on a borrowed laptop', () => {
      const template = makeTemplate({ ...params, dictionarySuggestions: [] }, { ...SPELLING, add: null });
      expect(template[0]).toMatchObject({ label: 'Geen suggesties', enabled: false });
      expect(template.map(({ label }) => label)).not.toContain('Toevoegen aan woordenboek');
    });
  });
});
