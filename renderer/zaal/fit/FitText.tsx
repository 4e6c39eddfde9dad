import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { joinClassNames } from '../../components/class-names.ts';
import { type FitStep, fitText } from './fit-text.ts';
import styles from './FitText.module.css';

export interface FitTextProps {
  steps: readonly FitStep[];
  children: ReactNode;
  className?: string | undefined;
}

/**
 * A box on the zaal whose letters are as large as the content allows, never under 28 px. Lengths inside it are in em.
 * What does not fit even then fades out at the bottom.
 */
export function FitText({ steps, children, className }: FitTextProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) fitText(box.current, steps);
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = (): void => {
      fitText(element, steps);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    // Before the letters have loaded another font is measured.
    void document.fonts.ready.then(fit);
    return () => {
      observer.disconnect();
    };
  }, [steps]);
  return (
    <div ref={box} className={joinClassNames(styles.box, className)}>
      {children}
    </div>
  );
}
