import type { ReactNode } from 'react';
import type { VergelijkMaten } from './grond.ts';

export interface TekeningProps {
  readonly maten: VergelijkMaten;
  /** On paper the picture has its size in pixels; on screen it is as wide as the room it gets. */
  readonly isPapier: boolean;
  readonly children: ReactNode;
}

/** The SVG element around a picture that compares boards. */
export function Tekening({ maten: { breedte, hoogte }, isPapier, children }: TekeningProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(breedte)} ${String(hoogte)}`}
      {...(isPapier ? { width: breedte, height: hoogte } : { width: '100%' })}
      fontFamily="Atkinson Hyperlegible Next"
    >
      {children}
    </svg>
  );
}
