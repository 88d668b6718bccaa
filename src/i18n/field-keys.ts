import type { historyRecord } from '../domain/records/fields/entry-fields';
import type { CellName, FormName } from '../domain/records/fields/field';
import type { indicatorRecord } from '../domain/records/fields/indicator-fields';
import type {
  involvementRecord,
  objectiveRecord,
  paragraphRecord,
} from '../domain/records/fields/objective-fields';
import type { partRecords, PegPart } from '../domain/records/fields/part-records';
import type { phaseRecord } from '../domain/records/fields/phase-fields';
import type { centreRecord, nodeRecord } from '../domain/records/fields/register-fields';
import type { Measure } from '../domain/values/value';

/** Labels of the fields that forms ask for. */
type LabelKey =
  | `objective.${FormName<typeof objectiveRecord>}`
  | `involved.${FormName<typeof involvementRecord>}`
  | `paragraph.${FormName<typeof paragraphRecord>}`
  | `phase.${FormName<typeof phaseRecord>}`
  | `indicator.${FormName<typeof indicatorRecord>}`
  | `history.${FormName<typeof historyRecord>}`
  | `centre.${FormName<typeof centreRecord>}`
  | `node.${FormName<typeof nodeRecord>}`;

type AnyCellName = {
  [P in keyof typeof partRecords]: CellName<(typeof partRecords)[P]>;
}[keyof typeof partRecords];

/** Words that every table of fields asks for: a forgotten one does not compile. */
export type FieldKey =
  | LabelKey
  | `field.${AnyCellName}`
  | `part.${PegPart}`
  | `place.${keyof typeof partRecords}`
  | `measure.${Measure}`
  | `value.measure.${Measure}`;
