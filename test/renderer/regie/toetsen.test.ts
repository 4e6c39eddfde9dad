import { describe, expect, it } from 'vitest';
import { findOpdracht, type ToetsAanslag } from '../../../renderer/regie/toetsen/toetsen.ts';

const press = (key: string, modifiers: Partial<ToetsAanslag> = {}): ToetsAanslag => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

describe('keys of regie', () => {
  it.each([
    // key, outside a text field, in one
    [press('PageDown'), 'volgende', 'volgende'],
    [press('PageUp'), 'vorige', 'vorige'],
    [press('F5'), 'presenteer', 'presenteer'],
    [press('F1'), 'toetsen', 'toetsen'],
    [press('B', { ...ctrl, ...shift }), 'zwart', 'zwart'],
    [press('b'), 'zwart', null],
    [press('.'), 'zwart', null],
    [press('w'), 'neutraal', null],
    [press('f'), 'bevries', null],
    [press('t'), 'timer', null],
    [press('p'), 'parkeer', null],
    [press('g'), 'geluid', null],
    [press('S', { ...ctrl, ...shift }), 'wissel', 'wissel'],
    [press('+', shift), 'verleng', null],
    [press('z', ctrl), 'ongedaan', null],
    [press('z', { metaKey: true }), 'ongedaan', null],
    [press('y', ctrl), 'opnieuw', null],
    [press('Z', { ...ctrl, ...shift }), 'opnieuw', null],
    // and nothing else
    [press('b', ctrl), null, null],
    [press('b', { altKey: true }), null, null],
    [press('F5', ctrl), null, null],
    [press('Escape'), null, null],
    [press(' '), null, null],
    [press('Enter'), null, null],
    [press('ArrowDown'), null, null],
  ])('%j', (aanslag, outside, inside) => {
    expect(findOpdracht(aanslag, false)).toBe(outside);
    expect(findOpdracht(aanslag, true)).toBe(inside);
  });
});
