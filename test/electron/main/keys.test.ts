import { describe, expect, it } from 'vitest';
import type { Opdracht, Rol } from '../../../shared/contract.ts';
import { isFullScreenKey, type KeyPress, readOpdracht } from '../../../electron/main/keys.ts';

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
