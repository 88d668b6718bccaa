/** What was typed and is not saved, when the pane opens again. Beside the dictionaries, since only its notice needs it. */
export const draftSentences = {
  title: { it: 'Modifiche non salvate', en: 'Changes that are not saved' },
  text: {
    it: 'Scritte in moduli lasciati prima di salvare. Aprirli per salvarle o buttarle:',
    en: 'Typed into forms that were left before saving. Open them to save or discard:',
  },
  named: { it: '{place}: «{name}»', en: '{place}: “{name}”' },
};
