import { issues as issuesEn } from './en/issues';
import { overview as overviewEn } from './en/overview';
import { pane as paneEn } from './en/pane';
import { issues as issuesIt } from './it/issues';
import { overview as overviewIt } from './it/overview';
import { pane as paneIt } from './it/pane';

/** Italian is the reference: its keys are the keys. */
const it = { ...issuesIt, ...paneIt, ...overviewIt };

/** A key of the dictionaries, e.g. `issue.not-a-date`. */
export type WordKey = keyof typeof it;

export type Words = Readonly<Record<WordKey, string>>;

export type Language = 'it' | 'en';

const en: Words = { ...issuesEn, ...paneEn, ...overviewEn };

export const dictionaries: Readonly<Record<Language, Words>> = { it, en };
