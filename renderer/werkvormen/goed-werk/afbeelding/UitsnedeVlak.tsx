import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import { useMove } from 'react-aria';
import type { Uitsnede } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import {
  type Greep,
  isGekanteld,
  moveUitsnede,
  resizeUitsnede,
} from '../../../../shared/werkvormen/goed-werk/uitsnede.ts';
import styles from './UitsnedeVlak.module.css';

export interface UitsnedeVlakProps {
  url: string;
  uitsnede: Uitsnede;
  onChange: (update: (before: Uitsnede) => Uitsnede) => void;
}

const GREPEN: readonly (Greep & { readonly naam: string })[] = [
  { x: -1, y: -1, naam: 'Hoek linksboven' },
  { x: 0, y: -1, naam: 'Bovenrand' },
  { x: 1, y: -1, naam: 'Hoek rechtsboven' },
  { x: 1, y: 0, naam: 'Rechterrand' },
  { x: 1, y: 1, naam: 'Hoek rechtsonder' },
  { x: 0, y: 1, naam: 'Onderrand' },
  { x: -1, y: 1, naam: 'Hoek linksonder' },
  { x: -1, y: 0, naam: 'Linkerrand' },
];

/** The turned picture with the crop on it; the crop and its eight handles move by mouse, touch and arrow keys. */
export function UitsnedeVlak({ url, uitsnede, onChange }: UitsnedeVlakProps) {
  const vlak = useRef<HTMLDivElement>(null);
  const [maat, setMaat] = useState<{ breedte: number; hoogte: number } | null>(null);
  /** Pixels on screen as parts of the picture. */
  const toDelen = (dx: number, dy: number): readonly [number, number] => {
    const { width = 1, height = 1 } = vlak.current?.getBoundingClientRect() ?? {};
    return [dx / width, dy / height];
  };
  const isTurned = isGekanteld(uitsnede);
  const verhouding = maat === null ? 1 : isTurned ? maat.hoogte / maat.breedte : maat.breedte / maat.hoogte;
  return (
    <div className={styles.ruimte}>
      <div ref={vlak} className={styles.vlak} style={{ '--verhouding': verhouding } as CSSProperties}>
        <div className={styles.doorkijk}>
          <img
            src={url}
            alt=""
            draggable={false}
            className={styles.beeld}
            style={pictureStyle(uitsnede.draaiing, verhouding)}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              setMaat({ breedte: naturalWidth, hoogte: naturalHeight });
            }}
          />
          <div className={styles.schaduw} style={placeUitsnede(uitsnede)} />
        </div>
        <Kader
          uitsnede={uitsnede}
          onMove={(dx, dy) => {
            onChange((before) => moveUitsnede(before, ...toDelen(dx, dy)));
          }}
        >
          {GREPEN.map((greep) => (
            <Handvat
              key={greep.naam}
              greep={greep}
              naam={greep.naam}
              onMove={(dx, dy) => {
                onChange((before) => resizeUitsnede(before, greep, ...toDelen(dx, dy)));
              }}
            />
          ))}
        </Kader>
      </div>
      <p className={styles.stand} role="status">
        Je houdt {percent(uitsnede.breedte)} van de breedte en {percent(uitsnede.hoogte)} van de hoogte.
      </p>
    </div>
  );
}

const percent = (deel: number): string => `${String(Math.round(deel * 100))}%`;

// A quarter turn around the middle; then its own width lies along the height of the box.
function pictureStyle(draaiing: Uitsnede['draaiing'], verhouding: number): CSSProperties {
  const isTurned = draaiing === 90 || draaiing === 270;
  return {
    width: isTurned ? `${String(100 / verhouding)}%` : '100%',
    height: isTurned ? `${String(100 * verhouding)}%` : '100%',
    transform: `translate(-50%, -50%) rotate(${String(draaiing)}deg)`,
  };
}

function placeUitsnede({ x, y, breedte, hoogte }: Uitsnede): CSSProperties {
  const toPercent = (deel: number): string => `${String(deel * 100)}%`;
  return { left: toPercent(x), top: toPercent(y), width: toPercent(breedte), height: toPercent(hoogte) };
}

type OnMove = (dx: number, dy: number) => void;

/** One press of an arrow key, in pixels; with Shift ten times as much. */
const KEY_STEP = 4;
const BIG_STEPS = 10;

function useMoveBy(onMove: OnMove) {
  return useMove({
    onMove({ deltaX, deltaY, pointerType, shiftKey }) {
      const step = pointerType === 'keyboard' ? KEY_STEP * (shiftKey ? BIG_STEPS : 1) : 1;
      onMove(deltaX * step, deltaY * step);
    },
  }).moveProps;
}

function Kader({ uitsnede, onMove, children }: { uitsnede: Uitsnede; onMove: OnMove; children: ReactNode }) {
  const moveProps = useMoveBy(onMove);
  return (
    <div className={styles.kader} style={placeUitsnede(uitsnede)}>
      <button type="button" {...moveProps} className={styles.midden} aria-label="Uitsnede verplaatsen" />
      {children}
    </div>
  );
}

function Handvat({ greep: { x, y }, naam, onMove }: { greep: Greep; naam: string; onMove: OnMove }) {
  const moveProps = useMoveBy(onMove);
  return (
    <button
      type="button"
      {...moveProps}
      className={styles.greep}
      data-richting={RICHTINGEN[`${String(x)},${String(y)}`]}
      style={{ left: `${String((x + 1) * 50)}%`, top: `${String((y + 1) * 50)}%` }}
      aria-label={naam}
    />
  );
}

const RICHTINGEN: Readonly<Record<string, string>> = {
  '-1,-1': 'nwse',
  '1,1': 'nwse',
  '1,-1': 'nesw',
  '-1,1': 'nesw',
  '0,-1': 'ns',
  '0,1': 'ns',
  '-1,0': 'ew',
  '1,0': 'ew',
};
