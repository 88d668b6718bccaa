import { exchange as exchangeEn } from './en/exchange';
import { issues as issuesEn } from './en/issues';
import { pane as paneEn } from './en/pane';
import { exchange as exchangeIt } from './it/exchange';
import { issues as issuesIt } from './it/issues';
import { pane as paneIt } from './it/pane';

/** Italian is the reference: its keys are the keys. */
const it = { ...issuesIt, ...paneIt, ...exchangeIt };

/** A key of the dictionaries, e.g. `issue.not-a-date`. */
export type WordKey = keyof typeof it;

export type Words = Readonly<Record<WordKey, string>>;

export type Language = 'it' | 'en';

const en: Words = { ...issuesEn, ...paneEn, ...exchangeEn };

export const dictionaries: Readonly<Record<Language, Words>> = { it, en };
