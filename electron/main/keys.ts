import type { Opdracht, Rol } from '../../shared/contract.ts';

/** A key as Electron reports it before the page gets it. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

// Taken everywhere, also in a text field: the clicker's keys must not depend on where the cursor stands.
const EVERYWHERE: Readonly<Record<string, Opdracht>> = {
  F5: 'presenteer',
  PageDown: 'volgende',
  PageUp: 'vorige',
  'Control+Shift+B': 'zwart',
};

// The zaal has no text to type in. Arrows, space and Enter stay with the page: they lay cards.
const IN_ZAAL: Readonly<Record<string, Opdracht>> = {
  '.': 'zwart',
  B: 'zwart',
  W: 'neutraal',
  F: 'bevries',
  F1: 'toetsen',
  'Control+Z': 'ongedaan',
  'Control+Y': 'opnieuw',
  'Control+Shift+Z': 'opnieuw',
};

/** The command that a key stands for in a window of this role, or null when the key belongs to the page. */
export function readOpdracht(press: KeyPress, role: Rol): Opdracht | null {
  const key = nameKey(press);
  return EVERYWHERE[key] ?? (role === 'zaal' ? IN_ZAAL[key] : undefined) ?? null;
}

/**
 * Whether a key asks for full screen and back. It works also when the page hangs. (Escape goes to the page: it ends a
 * drag first, and then asks to return.)
 */
export function isFullScreenKey(press: KeyPress): boolean {
  return nameKey(press) === 'F11';
}

// What one needs to write and to walk through a screen. With Ctrl (on a Mac Command) only what edits text.
const EDITING: ReadonlySet<string> = new Set('ACVXZY'.split(''));
const MOVING: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'Delete',
  'Insert',
]);

/**
 * Whether a key is kept from the invoer page: function keys, and every combination that does more than edit text. So
 * reloading, going back, closing, printing and developer tools are not there, also in an Electron that adds a key.
 */
export function isKeptFromInvoer({ key, control, shift, alt, meta }: KeyPress): boolean {
  if (/^F\d+$/.test(key) || /^(Browser|Launch|Media)/.test(key)) return true;
  // AltGr makes characters; Windows reports it as Ctrl with Alt.
  if (alt) return meta || key.length !== 1 || (!control && /^[a-z]$/i.test(key));
  if ((!control && !meta) || MOVING.has(key)) return false;
  return shift ? key.toUpperCase() !== 'Z' : !EDITING.has(key.toUpperCase());
}

function nameKey({ key, control, shift, alt, meta }: KeyPress): string {
  // Shift does not change which key a lone letter is (caps lock), but Shift+F5 is another key.
  const isPlainCharacter = key.length === 1 && !control && !alt && !meta;
  const modifiers = [
    control && 'Control',
    alt && 'Alt',
    shift && !isPlainCharacter && 'Shift',
    meta && 'Meta',
  ];
  return [...modifiers.filter((name) => name !== false), key.length === 1 ? key.toUpperCase() : key].join(
    '+',
  );
}
