import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Tells when to change what is shown: at once, or, while the pointer is down, after its click. What was pressed then stays under
 * the pointer, as far as the page can be scrolled.
 */
export function useAfterPress(): (change: () => void) => void {
  const pressed = useRef<Element | null>(null);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = ({ target }: MouseEvent): void => {
      pressed.current = target instanceof Element ? target : null;
    };
    const settle = (): void => {
      const target = pressed.current;
      const changes = waiting.current.splice(0);
      pressed.current = null;
      if (target !== null && changes.length > 0) inPlace(target, () => changes.forEach((change) => change()));
    };
    // The click follows in the same task.
    const release = (): void => {
      clearTimeout(timer);
      timer = setTimeout(settle);
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    document.addEventListener('mousedown', press, options);
    // A text that is dragged has no release of its own.
    for (const end of ['mouseup', 'dragend']) document.addEventListener(end, release, options);
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, []);
  return useCallback((change) => {
    if (pressed.current === null) change();
    else waiting.current.push(change);
  }, []);
}

function inPlace(target: Element, change: () => void): void {
  const before = target.getBoundingClientRect().top;
  flushSync(change);
  const moved = target.isConnected ? target.getBoundingClientRect().top - before : 0;
  if (moved !== 0) window.scrollBy(0, moved);
}
