import { WorkbookSummary } from '../forms/workbook-summary';
import type { WorkbookContent } from '../workbook/read';

interface WorkbookViewProps {
  content: WorkbookContent;
  onPrepare(): void;
  onImport(): void;
  onExport(): void;
}

/** The workbook as a whole. */
export default function WorkbookView({ content, onPrepare, onImport, onExport }: WorkbookViewProps) {
  const { peg, toAdopt, unreadable, missing } = content;
  return (
    <WorkbookSummary
      peg={peg}
      rowsToAdopt={toAdopt.map(({ sheet, row }) => `${sheet} ${row}`)}
      unreadable={unreadable}
      missing={missing}
      onPrepare={onPrepare}
      onImport={onImport}
      onExport={onExport}
    />
  );
}
