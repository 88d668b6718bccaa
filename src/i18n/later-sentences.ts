/** What became of rows after they were saved. Beside the dictionaries, since only its notices need it. */
export const laterSentences = {
  row: { it: '«{name}» (foglio {sheet})', en: '“{name}” (sheet {sheet})' },
  namelessRow: { it: 'una riga del foglio {sheet}', en: 'a row of the sheet {sheet}' },
  otherRows: { it: 'e altre righe: {count}', en: 'and other rows: {count}' },
  rewrittenTitle: { it: 'Scritto di nuovo', en: 'Written again' },
  rewrittenText: {
    it: 'Un collega ha aggiunto righe nello stesso momento, e le sue hanno preso il posto di ciò che era stato salvato qui: {rows}. È stato scritto di nuovo: ora nel foglio c’è tutto.',
    en: 'A colleague added rows at the same moment, and they took the place of what was saved here: {rows}. It was written again: now all of it is in the sheet.',
  },
  changedTitle: { it: 'Cambiato dopo il salvataggio', en: 'Changed after saving' },
  changedText: {
    it: 'Nel foglio ora si leggono altri valori di quelli salvati qui: {row}. Se non vanno bene, aprire la riga e correggerli.',
    en: 'The sheet now shows other values than were saved here: {row}. If they are wrong, open the row and correct them.',
  },
  moreChanged: {
    it: 'Sono cambiate anche altre righe scritte qui: {count}. Le righe si leggono nei fogli.',
    en: 'Other rows that were written here have changed, too: {count}. The sheets show them.',
  },
  goneTitle: {
    it: 'Non è più nel foglio ciò che era stato salvato',
    en: 'What was saved is no longer in the sheet',
  },
  goneText: {
    it: 'Manca: {rows}. Forse un collega ha tolto la riga, o ha scritto nello stesso posto. Se serve ancora, si può scrivere di nuovo.',
    en: 'Missing: {rows}. Perhaps a colleague deleted the row, or wrote in the same place at the same moment. If it is still needed, it can be written again.',
  },
  backTitle: {
    it: 'È di nuovo nel foglio ciò che era stato eliminato',
    en: 'What was deleted is in the sheet again',
  },
  backText: {
    it: 'Si legge ancora: {rows}. Un collega lavorava nello stesso momento, o l’ha rimesso. Se non serve, eliminarlo di nuovo.',
    en: 'It is there again: {rows}. A colleague was at work at the same moment, or put it back. If it is not needed, delete it again.',
  },
  writeAgain: { it: 'Scrivi di nuovo', en: 'Write it again' },
};
