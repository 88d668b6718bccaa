/** The result of an indicator that is computed. Beside the dictionaries, since only its form needs it. */
export const computedSentences = {
  computed: { it: '{value}, calcolato', en: '{value}, computed' },
  none: { it: 'non ancora calcolabile', en: 'not computable yet' },
  type: { it: 'Scrivi anche un valore', en: 'Type a value as well' },
  counts: { it: 'Conta il valore calcolato: {value}', en: 'The computed value counts: {value}' },
};
