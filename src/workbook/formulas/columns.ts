import { composedStates } from '../schema/computed-words';
import { paragraphRecord } from '../../domain/records/fields/objective-fields';
import { rowTrace, titleOfRow, type Formulas } from './rows';
import { acceptedFormulas } from './findings';
import { historyFormulas } from './history';
import { indicatorFormulas } from './indicator';
import { objectiveFormulas } from './objective';
import { phaseFormulas } from './phase';
import { tracedHeadings, type TableKey } from '../schema/schema-base';

/** Whether a composed scheda still shows what the tables say. */
const composedState = `IF([@Foglio]="","",
  IF(IFERROR(INDEX(tblObiettivi[Traccia],MATCH([@Obiettivo],tblObiettivi[Codice],0)),"")=[@Traccia],
    "${composedStates.current}","${composedStates.stale}"))`;

/** By table; apart from the schema, so that a pane that only reads need not load them. */
const formulas: Partial<Record<TableKey, Formulas>> = {
  objectives: objectiveFormulas,
  phases: phaseFormulas,
  indicators: indicatorFormulas,
  status: { trace: rowTrace(tracedHeadings(paragraphRecord)) },
  history: { title: titleOfRow('Indicatore'), ...historyFormulas },
  monitoring: { title: titleOfRow('Riga') },
  corrections: { title: titleOfRow('Riga') },
  accepted: { title: titleOfRow('Riga'), ...acceptedFormulas },
  composed: { state: composedState },
};

/** The formula of a computed column; `null` for one that people fill. */
export function formulaOf(table: TableKey, field: string): string | null {
  const formula = formulas[table]?.[field];
  if (formula === undefined) return null;
  const lines = formula.split('\n').map((line) => line.trim());
  return `=${lines.join('')}`;
}
