/** What tells one display from another. Never its coordinates: those change with every arrangement. */
export interface Kenmerken {
  /** The display's id of this run; the weakest sign, because some systems number by connector. */
  readonly id: number;
  /** The name that the display gives itself; often empty on Linux. */
  readonly label: string;
  /** Whether it is the laptop's own panel. */
  readonly isIntern: boolean;
  /** Physical pixels, so that another scale factor is the same size. */
  readonly breedte: number;
  readonly hoogte: number;
}

/** The outcome of looking for the display of the zaal. */
export type Keuze =
  | { readonly soort: 'gevonden'; readonly id: number }
  /** There is no display for it. */
  | { readonly soort: 'geen' }
  /** Several would do: the facilitator is asked. */
  | { readonly soort: 'kies' };

/** The facts of a display as Electron gives them, sizes in display independent pixels. */
export interface DisplayFacts {
  readonly id: number;
  readonly label: string;
  readonly internal: boolean;
  readonly size: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
}

// Sizes in display independent pixels are rounded, so a size comes back a pixel or two different.
const ROUNDING = 2;

/** The signs of a display, with its size in physical pixels. */
export function toKenmerken(display: DisplayFacts): Kenmerken {
  return {
    id: display.id,
    label: display.label.trim(),
    isIntern: display.internal,
    breedte: Math.round(display.size.width * display.scaleFactor),
    hoogte: Math.round(display.size.height * display.scaleFactor),
  };
}

/**
 * Finds the display for the zaal: the remembered one when it is recognised; else the only one there is; else the only
 * one that is not a laptop's own panel. Two that would do equally are never guessed between.
 * @param kandidaten the displays on which the zaal may come: all except the one that regie is on
 * @param onthouden the display that was used last, or null
 */
export function chooseZaalScherm(kandidaten: readonly Kenmerken[], onthouden: Kenmerken | null): Keuze {
  if (kandidaten.length === 0) return { soort: 'geen' };
  const herkend = onthouden === null ? [] : recognise(kandidaten, onthouden);
  if (herkend.length > 0) return pickOnly(herkend);
  if (kandidaten.length === 1) return pickOnly(kandidaten);
  return pickOnly(kandidaten.filter((each) => !each.isIntern));
}

/** The displays that may be the remembered one, all equally likely. */
function recognise(kandidaten: readonly Kenmerken[], onthouden: Kenmerken): readonly Kenmerken[] {
  const isSameSize = (each: Kenmerken): boolean =>
    Math.abs(each.breedte - onthouden.breedte) <= ROUNDING &&
    Math.abs(each.hoogte - onthouden.hoogte) <= ROUNDING;
  const isSameKind = (each: Kenmerken): boolean => each.isIntern === onthouden.isIntern;
  const isSameId = (each: Kenmerken): boolean => each.id === onthouden.id;
  const named = kandidaten.filter((each) => onthouden.label !== '' && each.label === onthouden.label);
  // Without a name there must be another sign; two different names are two different displays.
  const nameless = kandidaten.filter(
    (each) =>
      (onthouden.label === '' || each.label === '') &&
      isSameKind(each) &&
      (isSameSize(each) || isSameId(each)),
  );
  return [isSameKind, isSameSize, isSameId].reduce(narrow, named.length > 0 ? named : nameless);
}

/** Keeps those that pass, unless none does: a sign that fits nobody tells nothing. */
function narrow(list: readonly Kenmerken[], passes: (each: Kenmerken) => boolean): readonly Kenmerken[] {
  const passing = list.filter(passes);
  return passing.length > 0 ? passing : list;
}

function pickOnly(list: readonly Kenmerken[]): Keuze {
  const [only] = list;
  return list.length === 1 && only !== undefined ? { soort: 'gevonden', id: only.id } : { soort: 'kies' };
}
