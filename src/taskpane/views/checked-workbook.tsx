import { useMemo, type ReactNode } from 'react';
import { findingsOf, type Finding } from '../../domain/findings/findings';
import type { WorkbookContent } from '../../workbook/read/read';

interface CheckedWorkbookProps {
  content: WorkbookContent;
  children(findings: readonly Finding[]): ReactNode;
}

/** What the rules find in the workbook; they are a chunk of their own. */
export default function CheckedWorkbook({ content, children }: CheckedWorkbookProps) {
  const findings = useMemo(() => {
    const { peg, missing, outdated, unreadable, badCodes } = content;
    return findingsOf(peg, [...missing, ...outdated], [...unreadable, ...badCodes]);
  }, [content]);
  return children(findings);
}
