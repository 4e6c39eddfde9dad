import type { Bord, Briefje } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import type { OnderwegOpties } from '../../slepen/onderweg.ts';

/** Where a slip lies: on a pile and there possibly on another slip; null is loose. */
export type StapelPlek = { readonly stapelId: string; readonly opId: string | null } | null;

/** How slips are moved. */
export const LEGGEN: OnderwegOpties<StapelPlek, Actie> = {
  bak: null,
  toActie(id, plek, isToets) {
    if (plek === null) return { type: 'situatieTeruggelegd', id };
    return isToets
      ? { type: 'situatieGelegd', id, ...plek, isToets }
      : { type: 'situatieGelegd', id, ...plek };
  },
  isSamePlek: (a, b) => a?.stapelId === b?.stapelId && a?.opId === b?.opId,
};

/** The places as the board shows them. What lies on another slip is not shown by itself. */
export function toPlekken({ stapels }: Bord): Readonly<Record<string, StapelPlek>> {
  return Object.fromEntries(
    stapels.flatMap(({ id: stapelId, briefjes }) =>
      briefjes.map(({ id }): [string, StapelPlek] => [id, { stapelId, opId: null }]),
    ),
  );
}

/** The board as it is with the moves that are still under way. */
export function applyOnderweg(bord: Bord, onderweg: ReadonlyMap<string, StapelPlek>): Bord {
  let next = bord;
  for (const [id, plek] of onderweg) next = move(next, id, plek);
  return next;
}

function move(bord: Bord, id: string, plek: StapelPlek): Bord {
  const from = bord.stapels.find(({ briefjes }) => briefjes.some((briefje) => briefje.id === id));
  const briefje = (from?.briefjes ?? bord.los).find((each) => each.id === id);
  const isThere = plek !== null && plek.opId === null && from?.id === plek.stapelId;
  if (briefje === undefined || isThere || (plek === null && from === undefined)) return bord;
  const without = (briefjes: readonly Briefje[]): Briefje[] => briefjes.filter((each) => each.id !== id);
  const los = plek === null ? [...bord.los, briefje].sort((a, b) => a.nummer - b.nummer) : without(bord.los);
  const stapels = bord.stapels.map((stapel) => {
    const rest = stapel === from ? without(stapel.briefjes) : stapel.briefjes;
    if (plek?.stapelId !== stapel.id)
      return rest === stapel.briefjes ? stapel : { ...stapel, briefjes: rest };
    if (plek.opId === null) return { ...stapel, briefjes: [briefje, ...rest] };
    return { ...stapel, briefjes: rest.map((each) => (each.id === plek.opId ? putOn(each, briefje) : each)) };
  });
  return { los, stapels };
}

const putOn = (base: Briefje, { dubbel }: Briefje): Briefje => ({ ...base, dubbel: base.dubbel + dubbel });
