/** What the sheet `Liste` calls the lists that drop-downs use. */
export const labels = {
  objectiveTypes: 'Tipi di obiettivo',
  indicatorTypes: 'Tipi di indicatore',
  units: 'Unità di misura',
  areas: 'Aree tematiche',
  portfolios: 'Assessorati',
} as const;

/** The same by the name of any list. */
export const listLabels: Readonly<Record<string, string>> = { ...labels };
