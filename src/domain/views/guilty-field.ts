import { rowField } from '../drafts/draft';
import { fieldOf, headOf } from '../findings/catalogue/catalogue';
import type { Finding } from '../findings/finding';
import type { Objective } from '../records/records';

/**
 * What the field that a finding is about is called in the form of its row: `progress`, `history.<id>.value`. Of a list that
 * lacks its rows it is the list, e.g. `programmes`; `''` if the finding is about no field.
 */
export function guiltyField(finding: Finding, objective: Objective | undefined): string {
  const { code, place, params } = finding;
  const field = fieldOf(finding);
  if (objective === undefined || field === '') return field;
  const { table } = headOf(code);
  if (table === 'history') {
    const { history = [] } = objective.indicators[(place.number ?? 0) - 1] ?? {};
    return inRow('history', history.find(({ year }) => String(year) === params.year)?.id, field);
  }
  if (table === 'involved') {
    return inRow('involved', objective.involved.find(({ centre }) => centre === params.text)?.id, field);
  }
  if (field !== 'programme' && field !== 'programmes') return field;
  const position = objective.programmes.indexOf(String(params.text));
  return inRow('programmes', position < 0 ? undefined : String(position), 'programme');
}

function inRow(list: string, id: string | undefined, field: string): string {
  return id === undefined ? list : rowField(list, id, field);
}
