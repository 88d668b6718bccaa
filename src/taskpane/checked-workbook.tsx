import { useMemo, type ReactNode } from 'react';
import { findingsOf, type Finding } from '../domain/findings';
import type { WorkbookContent } from '../workbook/read';

interface CheckedWorkbookProps {
  content: WorkbookContent;
  children(findings: readonly Finding[]): ReactNode;
}

/** What the rules find in the workbook; they are a chunk of their own. */
export default function CheckedWorkbook({ content, children }: CheckedWorkbookProps) {
  const { peg, missing, outdated } = content;
  const findings = useMemo(() => findingsOf(peg, [...missing, ...outdated]), [peg, missing, outdated]);
  return children(findings);
}
