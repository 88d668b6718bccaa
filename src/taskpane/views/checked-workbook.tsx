import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { findingsOf } from '../../domain/findings/findings';
import type { WorkbookContent } from '../../workbook/read/workbook-state';

interface CheckedWorkbookProps {
  content: WorkbookContent;
  children(findings: readonly Finding[]): ReactNode;
}

/** What the rules find in the workbook; they are a chunk of their own. */
export default function CheckedWorkbook({ content, children }: CheckedWorkbookProps) {
  const findings = useMemo(() => findingsOf(content.peg, content.issues), [content]);
  return children(findings);
}
