import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Viewport } from './window';

/** What the scroller shows, followed as it scrolls and changes its size; each sheet keeps its own place. */
export function useViewport(scroller: RefObject<HTMLElement | null>, sheetId: string): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void =>
      setViewport({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);

  const places = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = places.current;
    if (!element) return;
    const place = kept.get(sheetId);
    element.scrollTo(place?.left ?? 0, place?.top ?? 0);
    return () => {
      kept.set(sheetId, { left: element.scrollLeft, top: element.scrollTop });
    };
  }, [scroller, sheetId]);

  return viewport;
}
