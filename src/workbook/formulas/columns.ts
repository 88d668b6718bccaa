import { composedStates } from '../schema/computed-words';
import { paragraphRecord } from '../../domain/records/fields/objective-fields';
import { rowTrace, titleOfRow, type Formulas } from './rows';
import { acceptedFormulas, isOrphan } from './findings';
import { historyFormulas } from './history';
import { indicatorFormulas } from './indicator';
import { objectiveFormulas } from './objective';
import { phaseFormulas } from './phase';
import { tracedHeadings, type TableKey } from '../schema/schema-base';

/** Whether a composed scheda still shows what the tables say. */
const composedState = `IF([@Foglio]="","",
  IF(IFERROR(INDEX(tblObiettivi[Traccia],MATCH([@Obiettivo],tblObiettivi[Codice],0)),"")=[@Traccia],
    "${composedStates.current}","${composedStates.stale}"))`;

/** What is wrong with a row that has no other findings: that it belongs to no objective. */
const ofNoObjective = (content: string): string =>
  `IF(${isOrphan('[@Obiettivo]', 'tblObiettivi[Codice]', content)},1,0)`;
/** The same of a row about a phase or an indicator; its title is known where the owner is. */
const ofNoRow = `IF([@[Descrizione della riga]]<>"",0,
  IF(OR(AND(TRIM([@Riga])<>"",COUNTIF(tblFasi[Id],[@Riga])+COUNTIF(tblIndicatori[Id],[@Riga])=0),
    AND(TRIM([@Riga])="",[@Data]<>"")),1,0))`;

/** By table; apart from the schema, so that a pane that only reads need not load them. */
const formulas: Partial<Record<TableKey, Formulas>> = {
  objectives: objectiveFormulas,
  phases: phaseFormulas,
  indicators: indicatorFormulas,
  status: { trace: rowTrace(tracedHeadings(paragraphRecord)), findings: ofNoObjective('[@Testo]') },
  involved: { findings: ofNoObjective('[@Centro]') },
  history: { title: titleOfRow('Indicatore'), ...historyFormulas },
  monitoring: { title: titleOfRow('Riga'), findings: ofNoRow },
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
