import { type BrowserWindow, type Display, screen } from 'electron';
import type { Schermen } from '../../shared/contract.ts';
import { type Kenmerken, toKenmerken } from './display-matcher.ts';
import type { Rechthoek } from './places.ts';

/** A display that is plugged in now. */
export interface Scherm {
  readonly kenmerken: Kenmerken;
  /** All of it, and what the taskbar leaves; in display independent pixels. */
  readonly bounds: Rechthoek;
  readonly workArea: Rechthoek;
  /** What a person may know it by. */
  readonly naam: string;
  /** The system's primary display. */
  readonly isHoofdscherm: boolean;
}

/** What happens to the displays. */
export interface DisplayListeners {
  /** At once: whatever is on that display must not land on another. */
  onRemoved(id: number): void;
  /** Once the displays have come to rest after a change. */
  onSettled(): void;
}

// Plugging in a projector gives a row of events while Windows rearranges the desktop.
const REST = 400;

/** The displays that are plugged in now, from left to right. */
export function listSchermen(): Scherm[] {
  const primary = screen.getPrimaryDisplay().id;
  const displays = screen.getAllDisplays().sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
  return displays.map((display, index) => ({
    kenmerken: toKenmerken(display),
    bounds: display.bounds,
    workArea: display.workArea,
    naam: nameDisplay(display, index, displays),
    isHoofdscherm: display.id === primary,
  }));
}

/** The display on which the largest part of a window is. */
export function findSchermOf(window: BrowserWindow, schermen: readonly Scherm[]): Scherm {
  const { id } = screen.getDisplayMatching(window.getBounds());
  const found = schermen.find((scherm) => scherm.kenmerken.id === id) ?? schermen[0];
  if (found === undefined) throw new Error('there is no display');
  return found;
}

/** What regie is told about the displays. */
export function describeSchermen(
  schermen: readonly Scherm[],
  occupied: { readonly regie: Scherm; readonly zaal: Scherm | null },
  zaal: Schermen['zaal'],
): Schermen {
  return {
    schermen: schermen.map((scherm) => ({
      id: scherm.kenmerken.id,
      naam: scherm.naam,
      breedte: scherm.kenmerken.breedte,
      hoogte: scherm.kenmerken.hoogte,
      isRegie: scherm === occupied.regie,
      isZaal: scherm === occupied.zaal,
    })),
    zaal,
    isEenScherm: schermen.length === 1,
  };
}

/** Tells when displays come, go or change. */
export function watchDisplays({ onRemoved, onSettled }: DisplayListeners): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, REST);
  };
  screen.on('display-added', settle);
  screen.on('display-metrics-changed', settle);
  screen.on('display-removed', (_event, { id }) => {
    onRemoved(id);
    settle();
  });
}

function nameDisplay(display: Display, index: number, all: readonly Display[]): string {
  const name = display.label.trim() || (display.internal ? 'Scherm van de laptop' : 'Scherm');
  const isOnly = all.filter((other) => other.label.trim() === display.label.trim()).length === 1;
  return isOnly ? name : `${name} ${String(index + 1)}`;
}
