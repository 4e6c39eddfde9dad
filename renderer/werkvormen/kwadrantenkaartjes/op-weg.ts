import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import type { BakKaart } from '../slepen/Bak.tsx';
import type { OpWeg } from './leggen.ts';

export type { BakKaart } from '../slepen/Bak.tsx';

/** The board and the tray as they are with the moves that are still under way. */
export function applyOpWeg(
  beeld: BordBeeld,
  bak: readonly BakKaart[],
  opWeg: OpWeg,
): { readonly beeld: BordBeeld; readonly bak: readonly BakKaart[] } {
  if (opWeg.size === 0) return { beeld, bak };
  const top = beeld.kaarten.reduce((max, { z }) => Math.max(max, z), 0) + 1;
  const laid: BordKaart[] = [];
  const inTray: BakKaart[] = [];
  for (const kaart of beeld.kaarten) {
    const plek = opWeg.get(kaart.id);
    if (plek === undefined) laid.push(kaart);
    else if (plek === null) inTray.push({ id: kaart.id, nummer: kaart.nummer, titel: kaart.titel });
    else laid.push(isAt(kaart, plek) ? kaart : { ...kaart, ...plek, z: top });
  }
  for (const kaart of bak) {
    const plek = opWeg.get(kaart.id);
    if (plek === undefined || plek === null) inTray.push(kaart);
    else laid.push({ id: kaart.id, nummer: kaart.nummer, titel: kaart.titel, ...plek, z: top });
  }
  return {
    beeld: { ...beeld, kaarten: laid.sort((a, b) => a.nummer - b.nummer) },
    bak: inTray.sort((a, b) => a.nummer - b.nummer),
  };
}

function isAt(kaart: { x: number; y: number }, plek: { x: number; y: number }): boolean {
  return kaart.x === plek.x && kaart.y === plek.y;
}
