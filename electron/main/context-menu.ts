import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Rol } from '../../shared/contract.ts';

/** Gives a window the menu of the right mouse button: in text that can be changed, and on text that is selected. */
export function addContextMenu(window: BrowserWindow, role: Rol): void {
  const { webContents } = window;
  const spelling: SpellingActions = {
    replace: (woord) => webContents.replaceMisspelling(woord),
    // Who only borrows the laptop teaches it no words.
    add: role === 'regie' ? (woord) => webContents.session.addWordToSpellCheckerDictionary(woord) : null,
  };
  webContents.on('context-menu', (_event, params) => {
    const template = makeTemplate(params, spelling);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

/** What can be done about a word that the dictionary does not know. */
export interface SpellingActions {
  readonly replace: (woord: string) => void;
  /** Null where words cannot be added. */
  readonly add: ((woord: string) => unknown) | null;
}

type Params = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'> &
  Partial<Pick<ContextMenuParams, 'misspelledWord' | 'dictionarySuggestions'>>;

/** What the menu holds at the place that was clicked; nothing where there is no text to work with. */
export function makeTemplate(params: Params, spelling: SpellingActions): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = params;
  if (isEditable) {
    return [
      ...makeSpelling(params, spelling),
      { label: 'K&nippen', role: 'cut', enabled: editFlags.canCut },
      { label: '&Kopiëren', role: 'copy', enabled: editFlags.canCopy },
      { label: '&Plakken', role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { label: 'Alles &selecteren', role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [{ label: '&Kopiëren', role: 'copy' }];
}

function makeSpelling(
  { misspelledWord = '', dictionarySuggestions = [] }: Params,
  { replace, add }: SpellingActions,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return [];
  const suggesties = dictionarySuggestions.map((woord) => ({ label: woord, click: () => replace(woord) }));
  return [
    ...(suggesties.length > 0 ? suggesties : [{ label: 'Geen suggesties', enabled: false }]),
    { type: 'separator' },
    ...(add === null
      ? []
      : ([
          { label: 'Toevoegen aan woordenboek', click: () => void add(misspelledWord) },
          { type: 'separator' },
        ] as const)),
  ];
}
