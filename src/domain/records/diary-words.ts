/** What the diary calls a change that is not one of a column. */
export const diaryWords = {
  added: 'riga aggiunta',
  deleted: 'riga eliminata',
  changed: 'righe modificate',
  appended: 'aggiunte',
  imported: 'importazione',
  formula: 'formula',
} as const;
