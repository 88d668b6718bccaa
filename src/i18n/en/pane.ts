import type { pane as italian } from '../it/pane';

/** The pane's words in English. */
export const pane: Readonly<Record<keyof typeof italian, string>> = {
  'pane.title': 'PEG report',
};
