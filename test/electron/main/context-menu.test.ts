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
const labels = (isEditable: boolean, selectionText: string): (string | undefined)[] =>
  makeTemplate({ isEditable, selectionText, editFlags }).map(({ label }) => label?.replace('&', ''));

describe('the menu of the right mouse button', () => {
  test.each([
    ['in a text field', true, '', ['Knippen', 'Kopiëren', 'Plakken', undefined, 'Alles selecteren']],
    ['on selected text', false, 'woord', ['Kopiëren']],
    ['where there is nothing', false, ' ', []],
  ])('%s', (_, isEditable, selectionText, expected) => {
    expect(labels(isEditable, selectionText)).toEqual(expected);
  });

  test('offers only what can be done', () => {
    const template = makeTemplate({ isEditable: true, selectionText: '', editFlags });
    expect(template.filter(({ enabled }) => enabled === true).map(({ role }) => role)).toEqual([
      'paste',
      'selectAll',
    ]);
  });
});
