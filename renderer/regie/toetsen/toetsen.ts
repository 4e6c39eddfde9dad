import type { Opdracht } from '../../../shared/contract.ts';

/** What a key can do in regie: the commands of the menu and the clicker. */
export type ToetsOpdracht = Opdracht;

/** One command with its keys. */
export interface Toets {
  readonly opdracht: ToetsOpdracht;
  /** As shown; the first is the one that stands beside the button. */
  readonly toetsen: readonly [string, ...string[]];
  readonly wat: string;
  /** Whether it also works while somebody types in a text field. */
  readonly ookInTekst: boolean;
}

/** Every key of regie, in the order in which the overview shows them. */
export const TOETSEN: readonly Toets[] = [
  { opdracht: 'volgende', toetsen: ['PgDn'], wat: 'Volgende stap', ookInTekst: true },
  { opdracht: 'vorige', toetsen: ['PgUp'], wat: 'Vorige stap', ookInTekst: true },
  { opdracht: 'presenteer', toetsen: ['F5'], wat: 'De stap op de zaal laten zien', ookInTekst: true },
  { opdracht: 'zwart', toetsen: ['Ctrl+Shift+B'], wat: 'Zaal zwart, en weer terug', ookInTekst: true },
  { opdracht: 'zwart', toetsen: ['B', '.'], wat: 'Zaal zwart, en weer terug', ookInTekst: false },
  { opdracht: 'neutraal', toetsen: ['W'], wat: 'Het neutrale scherm op de zaal', ookInTekst: false },
  { opdracht: 'bevries', toetsen: ['F'], wat: 'Het beeld op de zaal vasthouden', ookInTekst: false },
  { opdracht: 'timer', toetsen: ['T'], wat: 'Timer starten of pauzeren', ookInTekst: false },
  { opdracht: 'verleng', toetsen: ['+'], wat: 'Vijf minuten erbij', ookInTekst: false },
  {
    opdracht: 'geluid',
    toetsen: ['G'],
    wat: 'Geluid bij de timer aan of uit',
    ookInTekst: false,
  },
  {
    opdracht: 'wissel',
    toetsen: ['Ctrl+Shift+S'],
    wat: 'De schermen van regie en zaal wisselen',
    ookInTekst: true,
  },
  {
    opdracht: 'parkeer',
    toetsen: ['P'],
    wat: 'Een opmerking op de parkeerplaats zetten',
    ookInTekst: false,
  },
  { opdracht: 'ongedaan', toetsen: ['Ctrl+Z'], wat: 'Het laatste ongedaan maken', ookInTekst: false },
  { opdracht: 'opnieuw', toetsen: ['Ctrl+Y', 'Ctrl+Shift+Z'], wat: 'Opnieuw doen', ookInTekst: false },
  { opdracht: 'papier', toetsen: ['Ctrl+P'], wat: 'Materiaal afdrukken op papier', ookInTekst: true },
  { opdracht: 'slot', toetsen: ['Ctrl+L'], wat: 'Regie vergrendelen, voor de pauze', ookInTekst: true },
  { opdracht: 'toetsen', toetsen: ['F1'], wat: 'Hulp: dit overzicht en de handleiding', ookInTekst: true },
];

/** The part of a keyboard event that says which key was pressed. */
export interface ToetsAanslag {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { PageDown: 'PgDn', PageUp: 'PgUp' };

/** A key as it is shown: "Ctrl+Shift+B". Command on a Mac counts as Ctrl. */
function nameToets({ key, ctrlKey, shiftKey, metaKey }: ToetsAanslag): string {
  const isLetter = /^[a-z]$/i.test(key);
  const name = NAMES[key] ?? (isLetter ? key.toUpperCase() : key);
  // Shift is part of the sign that a key gives ("+"), except with a letter and beside Ctrl.
  const withShift = shiftKey && (isLetter || ctrlKey || metaKey);
  return [ctrlKey || metaKey ? 'Ctrl' : '', withShift ? 'Shift' : '', name]
    .filter((part) => part !== '')
    .join('+');
}

/** The command of a key; null when it has none, or none while somebody types in a text field. */
export function findOpdracht(aanslag: ToetsAanslag, isInTekst: boolean): ToetsOpdracht | null {
  if (aanslag.altKey) return null;
  const name = nameToets(aanslag);
  const found = TOETSEN.find(
    ({ toetsen, ookInTekst }) => toetsen.includes(name) && (ookInTekst || !isInTekst),
  );
  return found?.opdracht ?? null;
}

/** The key that stands beside the button of a command. */
export function shownToets(opdracht: ToetsOpdracht): string {
  const found = TOETSEN.filter((toets) => toets.opdracht === opdracht).at(-1);
  return found?.toetsen[0] ?? '';
}
