import { corrections } from './it/corrections';
import { diary } from './it/diary';
import { exchange } from './it/exchange';
import { fields } from './it/fields';
import { forms } from './it/forms';
import { issues } from './it/issues';
import { monitoring } from './it/monitoring';
import { overview } from './it/overview';
import { pane } from './it/pane';
import { print } from './it/print';
import { registers } from './it/registers';

/** Italian is the reference: its keys are the keys. */
export const italian = {
  ...issues,
  ...pane,
  ...fields,
  ...forms,
  ...exchange,
  ...overview,
  ...monitoring,
  ...print,
  ...registers,
  ...corrections,
  ...diary,
};

/** A key of the dictionaries, e.g. `issue.not-a-date`. */
export type WordKey = keyof typeof italian;

export type Words = Readonly<Record<WordKey, string>>;
