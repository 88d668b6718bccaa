import { useEffect, useState } from 'react';
import type { Failing } from '../../forms/ui/notice';
import { useTranslator } from '../../forms/ui/words';
import { compareFormulas, MOST_UNASKED, uncomparedTables } from '../../workbook/formulas/other-formulas';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import { failingOf } from './failing';
import type { PaneWorkbook } from './use-workbook';

export interface ComparedFormulas {
  /** How many MB are to be compared only when asked, `null` if none are. */
  left: number | null;
  comparing: boolean;
  failing: Failing | null;
  compare(): void;
}

/**
 * Compares the formulas of the sheets with ours while findings are shown, once for each reading of a table: by itself up to what
 * one answer holds, beyond when asked.
 */
export function useComparedFormulas(workbook: PaneWorkbook, content: WorkbookContent): ComparedFormulas {
  const t = useTranslator();
  const { tables, amend } = workbook;
  const [comparing, setComparing] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  const read = tables();
  const { keys, bytes } = read === null ? { keys: [], bytes: 0 } : uncomparedTables(read);
  const isOwed = keys.length > 0 && bytes <= MOST_UNASKED;

  // Nobody asked for it: a failure says nothing, and the next reading tries again.
  useEffect(() => {
    if (isOwed) void amend(compareFormulas);
  }, [isOwed, amend, content]);

  const compare = async (): Promise<void> => {
    setFailing(null);
    setComparing(true);
    const outcome = await amend(compareFormulas);
    setComparing(false);
    if (!outcome.ok) setFailing(failingOf(t, outcome.failure));
  };
  const left = bytes > MOST_UNASKED ? Math.ceil(bytes / 1_000_000) : null;
  return { left, comparing, failing, compare: () => void compare() };
}
