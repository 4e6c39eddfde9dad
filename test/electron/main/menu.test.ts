import { describe, expect, test, vi } from 'vitest';
import { type Opdracht, opdrachtSchema } from '../../../shared/contract.ts';
import { TOETSEN } from '../../../renderer/regie/toetsen/toetsen.ts';

interface Item {
  readonly label?: string;
  readonly accelerator?: string;
  readonly role?: string;
  readonly type?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}

let built: readonly Item[] = [];
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: readonly Item[]) => {
      built = template;
    },
    setApplicationMenu: () => undefined,
  },
}));
const { setMenu } = await import('../../../electron/main/menu.ts');

const sent: Opdracht[] = [];
const nothing = (): void => undefined;
setMenu(
  {
    send: (opdracht) => sent.push(opdracht),
    zoom: nothing,
    chooseExportMap: nothing,
    openExportMap: nothing,
    openZaal: nothing,
    closeZaal: nothing,
    showAbout: nothing,
    quit: nothing,
  },
  false,
);
const items = built.flatMap(({ submenu = [] }) => submenu).filter(({ type }) => type !== 'separator');

/** The command that an item sends, with the key that it shows. */
const commands = items.flatMap(({ click, accelerator }) => {
  sent.length = 0;
  click?.();
  return sent.map((opdracht) => ({ opdracht, accelerator }));
});

const toAccelerator = (toets: string): string =>
  toets.replace('Ctrl', 'CmdOrCtrl').replace('PgDn', 'PageDown').replace('PgUp', 'PageUp');

describe('the menu of regie', () => {
  test.each(opdrachtSchema.options)('has the command %s, with a key of it', (opdracht) => {
    const shown = commands.filter((command) => command.opdracht === opdracht);
    const keys = TOETSEN.filter((toets) => toets.opdracht === opdracht).flatMap(({ toetsen }) =>
      toetsen.map(toAccelerator),
    );
    expect(shown).toHaveLength(1);
    expect(keys).toContain(shown[0]?.accelerator);
  });

  test('says everything in words of its own', () => {
    expect(items.filter(({ label = '' }) => label === '')).toEqual([]);
  });
});
