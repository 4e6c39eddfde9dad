import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';

/** Gives a window the menu of the right mouse button: in text that can be changed, and on text that is selected. */
export function addContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = makeTemplate(params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

/** What the menu holds at the place that was clicked; nothing where there is no text to work with. */
export function makeTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { label: 'K&nippen', role: 'cut', enabled: editFlags.canCut },
      { label: '&Kopiëren', role: 'copy', enabled: editFlags.canCopy },
      { label: '&Plakken', role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { label: 'Alles &selecteren', role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [{ label: '&Kopiëren', role: 'copy' }];
}
