import { describe, expect, it } from 'vitest';
import type { Opdracht, Rol } from '../../../shared/contract.ts';
import {
  isFullScreenKey,
  isKeptFromInvoer,
  type KeyPress,
  readOpdracht,
} from '../../../electron/main/keys.ts';

const bare: KeyPress = { key: '', control: false, shift: false, alt: false, meta: false };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...bare, key, ...held });
const control = { control: true };
const controlShift = { control: true, shift: true };

const everywhere: readonly (readonly [string, KeyPress, Opdracht | null])[] = [
  ['F5', press('F5'), 'presenteer'],
  ['PageDown', press('PageDown'), 'volgende'],
  ['PageUp', press('PageUp'), 'vorige'],
  ['Ctrl+Shift+B', press('B', controlShift), 'zwart'],
  ['Ctrl+Shift+B with caps lock', press('b', controlShift), 'zwart'],
  ['Ctrl+B, bold in a text', press('b', control), null],
  ['Shift+F5', press('F5', { shift: true }), null],
  ['Ctrl+PageDown', press('PageDown', control), null],
  ['Alt+F4', press('F4', { alt: true }), null],
  ['Ctrl+R', press('r', control), null],
  ['Escape', press('Escape'), null],
];

const letters: readonly (readonly [string, KeyPress, Opdracht | null])[] = [
  ['.', press('.'), 'zwart'],
  ['b', press('b'), 'zwart'],
  ['B with caps lock', press('B'), 'zwart'],
  ['B with Shift', press('B', { shift: true }), 'zwart'],
  ['w', press('w'), 'neutraal'],
  ['f', press('f'), 'bevries'],
  ['F1', press('F1'), 'toetsen'],
  ['Ctrl+Z', press('z', control), 'ongedaan'],
  ['Ctrl+Y', press('y', control), 'opnieuw'],
  ['Ctrl+Shift+Z', press('Z', controlShift), 'opnieuw'],
  ['Ctrl+W', press('w', control), null],
  ['Ctrl+F', press('f', control), null],
];

const forTheBoard = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Enter', 'Tab', 'Home', 'End'];

const read = (key: KeyPress, role: Rol): Opdracht | null => readOpdracht(key, role);

describe('keys that become commands', () => {
  it.each(everywhere)('%s does the same in both windows', (_name, key, wanted) => {
    expect(read(key, 'regie')).toBe(wanted);
    expect(read(key, 'zaal')).toBe(wanted);
  });

  it.each(letters)('%s counts in the zaal and stays with the page in regie', (_name, key, wanted) => {
    expect(read(key, 'zaal')).toBe(wanted);
    expect(read(key, 'regie')).toBeNull();
  });

  it.each(forTheBoard)('leaves %j to the page', (key) => {
    expect(read(press(key), 'zaal')).toBeNull();
    expect(read(press(key, { shift: true }), 'zaal')).toBeNull();
  });

  it('takes only a bare F11 for full screen', () => {
    expect(isFullScreenKey(press('F11'))).toBe(true);
    expect(isFullScreenKey(press('F11', { alt: true }))).toBe(false);
    expect(isFullScreenKey(press('F12'))).toBe(false);
  });
});

describe('what is kept from the invoer screen', () => {
  const parse = (name: string): KeyPress => {
    const parts = name.split('+');
    return {
      key: parts.at(-1) ?? '',
      control: parts.includes('Control'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
      meta: parts.includes('Meta'),
    };
  };

  it.each([
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Alt+F4', 'Control+F4', 'Control+F5', 'Shift+F10'],
    ...[
      'Control+R',
      'Control+Shift+R',
      'Control+W',
      'Control+Shift+W',
      'Control+Q',
      'Control+N',
      'Control+T',
    ],
    ...[
      'Control+P',
      'Control+S',
      'Control+O',
      'Control+U',
      'Control+F',
      'Control+L',
      'Control+J',
      'Control+H',
    ],
    ...[
      'Control+Shift+I',
      'Control+Shift+J',
      'Control+Shift+C',
      'Meta+Alt+I',
      'Control+Shift+B',
      'Control+Enter',
    ],
    ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'BrowserBack', 'BrowserForward', 'BrowserRefresh'],
    ...[
      'Control+=',
      'Control+-',
      'Control+0',
      'Control+Tab',
      'Control+PageDown',
      'Meta+R',
      'Meta+W',
      'Meta+Q',
    ],
    ...['Alt+d', 'Alt+f', 'LaunchMail'],
  ])('%s', (name) => {
    expect(isKeptFromInvoer(parse(name))).toBe(true);
  });

  it.each([
    ...[
      'a',
      'Z',
      'é',
      ' ',
      '1',
      '.',
      'Enter',
      'Tab',
      'Escape',
      'Backspace',
      'Delete',
      'PageDown',
      'PageUp',
      'Home',
    ],
    ...[
      'ArrowLeft',
      'Shift+ArrowDown',
      'Control+ArrowLeft',
      'Control+Home',
      'Control+Backspace',
      'Shift+Tab',
    ],
    ...[
      'Control+A',
      'Control+c',
      'Control+X',
      'Control+v',
      'Control+Z',
      'Control+Shift+Z',
      'Control+Y',
      'Meta+v',
    ],
    // AltGr, as Windows reports it, and as other systems do.
    ...['Control+Alt+€', 'Control+Alt+e', 'Alt+é', 'Dead', 'Process'],
  ])('but not %s', (name) => {
    expect(isKeptFromInvoer(parse(name))).toBe(false);
  });
});
