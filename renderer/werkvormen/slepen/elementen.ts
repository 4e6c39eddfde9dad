import type { Vlak } from '../../charts/kwadrant/marken.ts';
import type { Opmeting } from './sleep.ts';

/** The elements of one table on the screen: what a drag measures and what the keyboard goes to. */
export interface Elementen {
  /** Refs: the box in which a lifted card floats, the plot of the board, the tray. */
  bindTafel(element: HTMLElement | null): void;
  bindPlot(element: HTMLElement | null): void;
  bindBak(element: HTMLElement | null): void;
  /** Where everything is on the screen now; null while there is no board. */
  measure(vlak: Vlak | null): Opmeting | null;
  /** The plot of the board, while it is on the screen. */
  findPlot(): HTMLElement | null;
  /** Puts the keyboard on a laid card, or on the card in the tray where it was last. */
  focusKaart(id: string): void;
  focusBak(): void;
}

export function createElementen(): Elementen {
  let tafel: HTMLElement | null = null;
  let plot: HTMLElement | null = null;
  let bak: HTMLElement | null = null;
  return {
    bindTafel(element) {
      tafel = element;
    },
    bindPlot(element) {
      plot = element;
    },
    bindBak(element) {
      bak = element;
    },
    measure(vlak) {
      if (tafel === null || plot === null || vlak === null) return null;
      return {
        tafel: tafel.getBoundingClientRect(),
        plot: plot.getBoundingClientRect(),
        bak: bak?.getBoundingClientRect() ?? null,
        vlak,
      };
    },
    findPlot: () => plot,
    focusKaart(id) {
      plot?.querySelector<HTMLElement>(`[data-kaart="${id}"]`)?.focus();
    },
    focusBak() {
      bak?.querySelector<HTMLElement>('[data-bakkaart][tabindex="0"]')?.focus();
    },
  };
}
