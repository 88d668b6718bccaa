import { useEffect, useMemo, useState } from 'react';
import type { PrintLayout } from '../../domain/views/print-layout';
import type { Peg } from '../../domain/records/records';
import type { PrintCheck } from '../../forms/print/print-check';
import { MAX_BREAKS, coverLength, preflight, type Preflight } from '../../scheda/preflight';

/** Milliseconds of one slice of work between two frames. */
const SLICE = 12;

interface Progress {
  codes: readonly string[];
  done: readonly Preflight[];
}

/** Plans the chosen schede one by one, without holding up the pane. Keep `codes` and `layout` while they stay the same. */
export function usePrintCheck(peg: Peg, codes: readonly string[], layout: PrintLayout): PrintCheck {
  const subject = useMemo(() => ({ peg, codes, layout }), [peg, codes, layout]);
  const [progress, setProgress] = useState<Progress & { subject: unknown }>({ subject, codes, done: [] });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done: Preflight[] = [];
    const step = () => {
      for (const end = performance.now() + SLICE; done.length < codes.length && performance.now() < end;) {
        done.push(preflight(peg, codes[done.length] ?? '', layout));
      }
      setProgress({ subject, codes, done: [...done] });
      if (done.length < codes.length) timer = setTimeout(step);
    };
    timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [subject, peg, codes, layout]);

  return useMemo(() => {
    const done = progress.subject === subject ? progress.done : [];
    const isRunning = done.length < codes.length;
    const cover = layout.cover && !isRunning ? coverLength(peg, codes) : 0;
    const pages = done.reduce((sum, scheda) => sum + scheda.pages, cover);
    return {
      pages,
      schede: isRunning ? codes.map((code) => ({ code, pages: 0 })) : done,
      findings: isRunning ? [] : done.flatMap(({ findings }) => findings),
      isRunning,
      isTooLong: pages - 1 > MAX_BREAKS,
    };
  }, [progress, subject, peg, codes, layout]);
}
