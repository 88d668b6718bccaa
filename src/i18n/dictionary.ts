import { issues as issuesEn } from './en/issues';
import { pane as paneEn } from './en/pane';
import { paste as pasteEn } from './en/paste';
import { issues as issuesIt } from './it/issues';
import { pane as paneIt } from './it/pane';
import { paste as pasteIt } from './it/paste';

/** Italian is the reference: its keys are the keys. */
const it = { ...issuesIt, ...paneIt, ...pasteIt };

/** A key of the dictionaries, e.g. `issue.not-a-date`. */
export type WordKey = keyof typeof it;

export type Words = Readonly<Record<WordKey, string>>;

export type Language = 'it' | 'en';

const en: Words = { ...issuesEn, ...paneEn, ...pasteEn };

export const dictionaries: Readonly<Record<Language, Words>> = { it, en };
