import { type KeyboardEvent, type PointerEvent, useEffect } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { useMove } from 'react-aria/useMove';
import type { SchermPunt } from './sleep.ts';
import type { Sleper } from './sleper.ts';

export interface SleepbaarOpties {
  readonly id: string;
  readonly sleper: Sleper;
  /** A press without a drag. */
  onKies(id: string): void;
  /** Arrow keys: which way, and whether Shift was held. Without it the arrows are left alone. */
  onPijl?(id: string, deltaX: number, deltaY: number, isGroot: boolean): void;
  /** Other keys; true when the key was used. */
  onToets(id: string, toets: string): boolean;
}

/** Lets a card be dragged, chosen and moved by keys. Its mark is the element with `data-schijf` in it. */
export function useSleepbaar({ id, sleper, onKies, onPijl, onToets }: SleepbaarOpties) {
  const { moveProps } = useMove({
    onMoveStart({ pointerType }) {
      if (pointerType !== 'keyboard') sleper.start(id);
    },
    onMove({ pointerType, deltaX, deltaY, shiftKey }) {
      if (pointerType === 'keyboard') onPijl?.(id, deltaX, deltaY, shiftKey);
      else sleper.moveBy(id, deltaX, deltaY);
    },
    onMoveEnd({ pointerType }) {
      if (pointerType !== 'keyboard') sleper.end(id);
    },
  });
  // A card that disappears under the hand (the other screen laid it) lets go.
  useEffect(
    () => () => {
      sleper.cancel(id);
    },
    [id, sleper],
  );
  const { onKeyDown: onArrow, ...dragProps } = moveProps;
  return mergeProps(dragProps, {
    onPointerDown({ clientX, clientY, currentTarget, button, pointerId }: PointerEvent<HTMLElement>) {
      if (button !== 0) return;
      sleper.press(id, { x: clientX, y: clientY }, findMerk(currentTarget));
      // While it is captured the browser need not look for what is under the pointer, among hundreds of cards.
      currentTarget.setPointerCapture(pointerId);
      currentTarget.focus({ preventScroll: true });
    },
    onClick() {
      // A drag that ends above its own card ends in a click that means nothing.
      if (!sleper.hasDragged()) onKies(id);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (onToets(id, event.key)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (onPijl !== undefined) onArrow?.(event);
    },
  });
}

function findMerk(kaart: HTMLElement): SchermPunt {
  const { left, top, width, height } = (
    kaart.querySelector('[data-schijf]') ?? kaart
  ).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
