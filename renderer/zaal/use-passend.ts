import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Finds the first size in which the content fits its box. Gives a ref for the box (its first child is the content) and
 * the size, from 0 (the largest) to `smallest`. It measures again when the text or the box changes.
 */
export function usePassend(text: string, smallest: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [maat, setMaat] = useState(0);
  const [box, setBox] = useState('');

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setBox(`${String(element.clientWidth)}x${String(element.clientHeight)}`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  // Another text or another box: try from the largest size again.
  useLayoutEffect(() => {
    setMaat(0);
  }, [text, box]);

  useLayoutEffect(() => {
    const element = ref.current;
    const content = element?.firstElementChild;
    if (element === null || content === null || content === undefined) return;
    if (maat < smallest && content.scrollHeight > element.clientHeight) setMaat(maat + 1);
  }, [maat, smallest, text, box]);

  return [ref, maat];
}
