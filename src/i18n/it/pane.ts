/** The pane's words in Italian. */
export const pane = {
  'pane.title': 'Scheda PEG',
} as const;
