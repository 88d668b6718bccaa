import { fieldOf } from '../domain/finding-fields';
import type { Finding } from '../domain/findings';
import type { PrintRemark } from '../domain/print-run';
import type { Objective } from '../domain/records';
import type { WorkbookContent } from '../workbook/read';
import type { TableKey } from '../workbook/schema-base';
import { selectCell } from '../workbook/select-cell';

const TABLES = {
  objective: 'objectives',
  status: 'status',
  phase: 'phases',
  indicator: 'indicators',
} as const satisfies Record<string, TableKey>;

/** Selects the cell that a finding, or a remark on a print, is about; nothing for one that is about no row, e.g. a missing narrative. */
export async function showFinding(
  context: Excel.RequestContext,
  { peg, places }: WorkbookContent,
  finding: Finding | PrintRemark,
): Promise<void> {
  const { part } = finding.place;
  const objective = peg.objectives.find(({ code }) => code === finding.objective);
  const record = objective && recordOf(objective, finding.place);
  const place = record && places.get(record);
  if (part === 'workbook' || place === undefined) return;
  await selectCell(context, TABLES[part], place.row, fieldOf(finding));
}

function recordOf(objective: Objective, { part, number }: Finding['place']): object | undefined {
  if (part === 'objective') return objective;
  const rows = {
    workbook: [],
    status: objective.status.flatMap(({ paragraphs }) => paragraphs).sort((a, b) => a.order - b.order),
    phase: objective.phases,
    indicator: objective.indicators,
  }[part];
  return number === null ? undefined : rows[number - 1];
}
