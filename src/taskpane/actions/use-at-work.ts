import { useCallback, useEffect, useRef } from 'react';

/** Excel told of events more than ten seconds late (office-js #521). */
export const LATE_MS = 10_000;

/**
 * Asks whether the person is at work in the pane: the keyboard is there, and a key or the mouse was used a short time ago.
 * Both are asked because a host might leave the focus with the pane although the person went to the sheet.
 */
export function useAtWork(): () => boolean {
  const actedAt = useRef(-Infinity);
  useEffect(() => {
    const act = (): void => {
      actedAt.current = Date.now();
    };
    window.addEventListener('pointerdown', act, true);
    window.addEventListener('keydown', act, true);
    return () => {
      window.removeEventListener('pointerdown', act, true);
      window.removeEventListener('keydown', act, true);
    };
  }, []);
  return useCallback(() => document.hasFocus() && Date.now() - actedAt.current < LATE_MS, []);
}
