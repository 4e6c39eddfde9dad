import { useEffect, useRef } from 'react';

/** So often the zaal says that it is still there. */
const HEARTBEAT_MS = 2000;

/**
 * Reports a revision once it is on the screen: after the frame that follows the one in which it was drawn, and then
 * every two seconds, so that regie knows when the zaal no longer answers. Null reports nothing.
 */
export function usePainted(revisie: number | null, report: (revisie: number) => void): void {
  const painted = useRef<number | null>(null);
  useEffect(() => {
    if (revisie === null) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        painted.current = revisie;
        report(revisie);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [revisie, report]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (painted.current !== null) report(painted.current);
    }, HEARTBEAT_MS);
    return () => {
      clearInterval(timer);
    };
  }, [report]);
}
