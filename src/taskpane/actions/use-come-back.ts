import { useEffect } from 'react';

/**
 * Calls `comeBack` each time the person comes back to the pane. What it wants read is read after so many milliseconds, once
 * for all times until then.
 */
export function useComeBack(comeBack: () => { read(): void; inMs: number } | null): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (document.visibilityState === 'hidden') return;
      const wanted = comeBack();
      if (wanted === null) return;
      clearTimeout(timer);
      timer = setTimeout(wanted.read, Math.max(0, wanted.inMs));
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [comeBack]);
}
