import type { Finding } from '../../domain/findings/finding';
import type { RecordTarget } from '../../forms/screen/open-form';
import type { ObjectiveName } from './chosen-objective';
import type { ObjectiveTab, View } from './route';

/** A finding to be mended: the form that it leads to, the guilty field there, and the page that it came from. */
export interface PlacedErrand {
  finding: Finding;
  /** Name of the field in the form, `''`: none. */
  field: string;
  /** The record, if the form is one of several. */
  record: RecordTarget;
  at: { view: View; objective: ObjectiveName | null; tab: ObjectiveTab };
  from: View;
}
