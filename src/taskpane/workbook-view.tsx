import { WorkbookSummary } from '../forms/workbook-summary';
import type { WorkbookContent } from '../workbook/read';
import type { View } from './route';

interface WorkbookViewProps {
  content: WorkbookContent;
  onGo(view: View): void;
}

/** The workbook as a whole. */
export default function WorkbookView({ content, onGo }: WorkbookViewProps) {
  const { peg, toAdopt, unreadable, missing } = content;
  return (
    <WorkbookSummary
      peg={peg}
      rowsToAdopt={toAdopt.map(({ sheet, row }) => `${sheet} ${row}`)}
      unreadable={unreadable}
      missing={missing}
      onGo={onGo}
    />
  );
}
