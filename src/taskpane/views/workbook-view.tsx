import { missingTables, namedCells } from '../../domain/findings/sheet-issues';
import { WorkbookSummary } from '../../forms/start/workbook-summary';
import type { WorkbookContent } from '../../workbook/read/read';
import type { View } from '../place/route';

interface WorkbookViewProps {
  content: WorkbookContent;
  onGo(view: View): void;
}

/** The workbook as a whole. */
export default function WorkbookView({ content, onGo }: WorkbookViewProps) {
  const { peg, toAdopt, issues } = content;
  return (
    <WorkbookSummary
      peg={peg}
      rowsToAdopt={toAdopt.map(({ sheet, row }) => `${sheet} ${row}`)}
      wrongCells={namedCells(issues).length}
      missing={missingTables(issues)}
      onGo={onGo}
    />
  );
}
