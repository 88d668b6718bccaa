import type { Words } from './dictionary';
import { corrections } from './en/corrections';
import { diary } from './en/diary';
import { exchange } from './en/exchange';
import { fields } from './en/fields';
import { forms } from './en/forms';
import { monitoring } from './en/monitoring';
import { overview } from './en/overview';
import { pane } from './en/pane';
import { registers } from './en/registers';

export const english: Words = {
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
