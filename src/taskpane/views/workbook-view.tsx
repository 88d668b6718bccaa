import { missingTables, namedCells } from '../../domain/findings/sheet-issues';
import { WorkbookSummary } from '../../forms/start/workbook-summary';
import { usePane } from '../actions/pane';

/** The workbook as a whole. */
export default function WorkbookView() {
  const { content, unsaved, go } = usePane();
  const { peg, toAdopt, issues } = content;
  return (
    <WorkbookSummary
      peg={peg}
      rowsToAdopt={toAdopt.map(({ sheet, row }) => `${sheet} ${row}`)}
      wrongCells={namedCells(issues).length}
      missing={missingTables(issues)}
      unsaved={new Set(unsaved.map(({ at }) => at.view))}
      onGo={(view) => go({ kind: 'go', view })}
    />
  );
}
