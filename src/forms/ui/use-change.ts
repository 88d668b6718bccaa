import { useEffectEvent, useLayoutEffect, useRef } from 'react';

/** Hears of each new value that comes after the first, before the page shows it. */
export function useChange<T>(value: T, onChange: (value: T) => void): void {
  const heard = useRef(value);
  const hear = useEffectEvent(onChange);
  useLayoutEffect(() => {
    if (heard.current === value) return;
    heard.current = value;
    hear(value);
  }, [value]);
}
