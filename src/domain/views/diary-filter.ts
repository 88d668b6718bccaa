/** Which entries are shown; `''`: all. */
export interface DiaryFilter {
  objective: string;
  /** `NOBODY`: those without a name. */
  who: string;
  search: string;
}

export const everyEntry: Readonly<DiaryFilter> = { objective: '', who: '', search: '' };
