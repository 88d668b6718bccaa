import { WorkbookSummary } from '../../forms/start/workbook-summary';
import { usePane } from '../actions/pane';

/** The workbook as a whole. */
export default function WorkbookView() {
  const { content, go } = usePane();
  const { peg, toAdopt, unreadable, badCodes, missing } = content;
  return (
    <WorkbookSummary
      peg={peg}
      rowsToAdopt={toAdopt.map(({ sheet, row }) => `${sheet} ${row}`)}
      faults={[...unreadable, ...badCodes].filter(({ finding }) => finding !== null).length}
      missing={missing}
      onGo={(view) => go({ kind: 'go', view })}
    />
  );
}
