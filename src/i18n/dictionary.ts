import { corrections } from './it/corrections';
import { diary } from './it/diary';
import { exchange } from './it/exchange';
import { fields } from './it/fields';
import { forms } from './it/forms';
import { monitoring } from './it/monitoring';
import { overview } from './it/overview';
import { pane } from './it/pane';
import { registers } from './it/registers';

/** Italian is the reference: its keys are the keys. */
export const italian = {
  ...pane,
  ...fields,
  ...forms,
  ...exchange,
  ...overview,
  ...monitoring,
  ...registers,
  ...corrections,
  ...diary,
};

/** A key of the dictionaries, e.g. `issue.not-a-date`. */
export type WordKey = keyof typeof italian;

export type Words = Readonly<Record<WordKey, string>>;
