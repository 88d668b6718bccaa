/** Answers to doubtful figures. Beside the dictionaries, since only the findings and the form of an indicator need them. */
export const mendSentences = {
  timesHundred: { it: 'Moltiplica per 100', en: 'Multiply by 100' },
  turnPolarity: { it: 'Inverti il verso', en: 'Turn the direction' },
  isMended: { it: 'Corretto: {place}', en: 'Corrected: {place}' },
  polarityTitle: { it: 'Il verso è giusto?', en: 'Is the direction right?' },
  lowerIsBetter: { it: 'Più basso è meglio', en: 'Lower is better' },
  higherIsBetter: { it: 'Più alto è meglio', en: 'Higher is better' },
};
