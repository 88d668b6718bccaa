import type { IssueCode } from '../domain/values/issues';
import type { Language } from './language';

/** What is wrong with a value, and what to do. Beside the dictionaries, since the first view shows none. */
export const issueSentences: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = {
  'not-a-number': {
    it: '«{text}» non è un numero. Scrivere ad esempio 83,35 oppure 2.380,00.',
    en: '“{text}” is not a number. Write for example 83,35 or 2.380,00.',
  },
  'ambiguous-number': {
    it: '«{text}» si può leggere in due modi: {first} o {second}. Scriverlo in uno di questi due modi.',
    en: '“{text}” can be read in two ways: {first} or {second}? Write the number with a comma before the decimals.',
  },
  'number-format': {
    it: '«{text}» non è scritto all’italiana. Se il valore è {suggestion}, scriverlo così.',
    en: '“{text}” is not written the Italian way. If you mean {suggestion}, write {suggestion}.',
  },
  'number-with-bound': {
    it: 'In «{text}» il segno {sign} non si può scrivere in un campo che contiene un numero. Scrivere {number}; per un indicatore, il campo Verso dice se è meglio restare sotto o sopra.',
    en: 'In “{text}” the sign {sign} cannot be written into a field that holds a number. Write {number}; of an indicator, Direction says whether lower or higher is better.',
  },
  'unexpected-percent': {
    it: 'Qui il segno % non serve: al posto di «{text}» scrivere solo il numero.',
    en: 'No % sign is needed here: in “{text}” write the number only.',
  },
  'too-many-digits': {
    it: '«{text}» ha troppe cifre: Excel ne conserva 15. Accorciare il numero.',
    en: '“{text}” has too many digits: Excel keeps 15. Shorten the number.',
  },
  'not-a-whole-number': {
    it: '«{text}» non è un numero intero. Scrivere solo cifre, ad esempio 2018.',
    en: '“{text}” is not a whole number. Type digits only, e.g. 2018.',
  },
  'not-yes-or-no': {
    it: '«{text}» non è né sì né no. Scrivere sì oppure no.',
    en: '“{text}” is neither yes nor no. Type sì or no.',
  },
  'stored-as-text': {
    it: '«{text}» è scritto come testo e le formule non lo contano. Dare alla cella il formato Generale e riscrivere il valore.',
    en: '“{text}” is stored as text, so formulas do not count it. Set the cell to General and type the value again.',
  },
  'repeated-entry': {
    it: '«{text}» compare due volte. Cancellare la ripetizione.',
    en: '“{text}” appears twice. Delete one.',
  },
  'too-small': {
    it: '{value} è troppo piccolo: il minimo è {minimum}.',
    en: '{value} is too small: the minimum is {minimum}.',
  },
  'too-large': {
    it: '{value} è troppo grande: il massimo è {maximum}.',
    en: '{value} is too large: the maximum is {maximum}.',
  },
  'not-a-date': {
    it: '«{text}» non è una data. Scrivere giorno, mese e anno, ad esempio 31/12/2018.',
    en: '“{text}” is not a date. Write day, month and year, for example 31/12/2018.',
  },
  'date-without-year': {
    it: 'In «{text}» manca l’anno. Scrivere ad esempio 31/12/2018.',
    en: 'The year is missing in “{text}”. Write for example 31/12/2018.',
  },
  'no-such-month': {
    it: '«{text}»: il mese {month} non esiste. Scrivere prima il giorno, poi il mese, ad esempio 31/12/2018.',
    en: '“{text}”: there is no month {month}. Write the day first, then the month, for example 31/12/2018.',
  },
  'no-such-day': {
    it: '«{text}»: il mese {month} ha {days} giorni. Correggere il giorno.',
    en: '“{text}”: this day does not exist, month {month} has {days} days.',
  },
  'date-out-of-range': {
    it: '«{text}»: Excel conserva solo date dal {first} al {last}. Controllare l’anno.',
    en: '“{text}”: Excel keeps only dates from {first} to {last}. Check the year.',
  },
  'end-before-start': {
    it: 'La fine ({end}) viene prima dell’inizio ({start}). Correggere una delle due date.',
    en: 'The end ({end}) comes before the start ({start}). Correct one of the two dates.',
  },
  'duplicate-date': {
    it: 'Il {date} ha già un testo: aprire quello o cambiare data.',
    en: '{date} has a text already: open that one or change the date.',
  },
  required: { it: 'Questo campo è obbligatorio: compilarlo.', en: 'This field is required: fill it in.' },
  'text-too-long': {
    it: 'Il testo ha {length} caratteri, una cella ne contiene al massimo {limit}. Accorciarlo o dividerlo in più parti.',
    en: 'The text has {length} characters, a cell holds at most {limit}. Shorten it or split it.',
  },
  'too-many-lines': {
    it: 'Il testo va a capo {count} volte; in una cella al massimo {limit}. Dividerlo in più parti.',
    en: 'The text has {count} line breaks, a cell holds at most {limit}. Split it.',
  },
  'control-character': {
    it: 'Il testo contiene un carattere invisibile ({character}) che Excel non accetta. Riscriverlo, o incollarlo di nuovo come testo semplice.',
    en: 'The text contains an invisible character ({character}) that Excel does not accept. Rewrite the text or delete the character.',
  },
  'damaged-text': {
    it: 'Il testo contiene lettere illeggibili (�): il file è stato salvato con una codifica sbagliata. Salvarlo di nuovo come UTF-8.',
    en: 'The text contains unreadable letters (�): the file was saved with a wrong encoding. Save it again as UTF-8.',
  },
  'code-too-long': {
    it: 'Il codice «{text}» ha {length} caratteri: al massimo {limit}. Accorciarlo.',
    en: 'The code “{text}” has {length} characters: at most {limit}. Shorten it.',
  },
  'code-character': {
    it: 'Il codice «{text}» contiene caratteri non ammessi ({characters}), con cui le formule di Excel sbaglierebbero. Toglierli.',
    en: 'The code “{text}” contains characters that are not allowed ({characters}): Excel’s formulas would go wrong. Remove them.',
  },
  'duplicate-code': {
    it: 'Il codice «{text}» è già usato come «{other}»: per Excel sono uguali. Cambiarne uno.',
    en: 'The code “{text}” is already used as “{other}”: to Excel they are equal. Change one of them.',
  },
  'pasted-twice': {
    it: 'Il codice «{text}» compare anche nella riga {row}: per Excel sono uguali. Cambiarne uno.',
    en: 'The code “{text}” stands in row {row}, too: for Excel they are the same. Change one of them.',
  },
  'duplicate-id': {
    it: 'L’Id {text} è già usato da un’altra riga. Cancellarlo qui: la riga ne riceverà uno nuovo.',
    en: 'The Id {text} is already used by another row. Delete it here: the row will be given a new one.',
  },
  'unknown-centre': {
    it: 'Il centro di responsabilità «{text}» non è nell’elenco dei centri. Aggiungerlo o correggere il codice.',
    en: 'The responsibility centre “{text}” is not in the list of centres. Add it or correct the code.',
  },
  'unknown-programme': {
    it: 'Il codice «{text}» non è nel DUP. Aggiungerlo o correggerlo.',
    en: 'The code “{text}” is not in the DUP. Add it or correct the code.',
  },
  'unknown-parent': {
    it: 'La voce superiore «{text}» non è nel DUP. Aggiungerla o correggere il codice.',
    en: 'The entry above, “{text}”, is not in the DUP. Add it or correct the code.',
  },
  'unknown-objective': {
    it: 'L’obiettivo «{text}» non esiste. Correggere il codice.',
    en: 'The objective “{text}” does not exist. Correct the code.',
  },
  'unknown-row': {
    it: 'Nessuna fase e nessun indicatore ha l’Id «{text}». Correggerlo oppure cancellare la riga.',
    en: 'No phase and no indicator has the Id “{text}”. Correct it, or delete the row.',
  },
  'planning-cycle': {
    it: 'Queste voci del DUP si richiamano a vicenda: {path}. Correggere la voce superiore di una.',
    en: 'These entries of the DUP refer to each other in a circle: {path}. Correct the entry above one of them.',
  },
  'empty-file': {
    it: 'Il file è vuoto. Scegliere un altro file o incollarne il testo.',
    en: 'The file is empty. Choose another file or paste its text.',
  },
  'not-json': {
    it: 'Il file non si può leggere: errore alla riga {line}, colonna {column}. Esportarlo di nuovo o chiedere a chi l’ha preparato.',
    en: 'The file cannot be read: error at line {line}, column {column}. Export it again or ask whoever prepared it.',
  },
  'is-a-workbook': {
    it: 'Questo è un file di Excel. Qui si sceglie un file di scambio (.json): aprire il file in Excel e usare «Cartella > Esporta un file…».',
    en: 'This is an Excel file. Choose an exchange file (.json) here: open the file in Excel and use “Workbook > Export a file…”.',
  },
  'is-a-document': {
    it: 'Questo è un documento {kind}. Scegliere un file di scambio (.json), esportato dalla Scheda PEG.',
    en: 'This is a {kind} document. Choose an exchange file (.json) that Scheda PEG has exported.',
  },
  'is-an-archive': {
    it: 'Questo è un file compresso (.zip). Estrarre il file di scambio (.json) e scegliere quello.',
    en: 'This is a compressed file (.zip). Extract the exchange file (.json) and choose that one.',
  },
  'duplicate-field': {
    it: 'Il campo «{field}» compare due volte nello stesso punto (riga {line}, colonna {column}). Cancellarne uno.',
    en: 'The field “{field}” occurs twice in the same place (line {line}, column {column}). Delete one of them.',
  },
  'too-many-entries': {
    it: 'Il file ha più di {limit} elementi in un solo elenco o gruppo (riga {line}, colonna {column}): non è un file di scambio della Scheda PEG. Esportarlo di nuovo o chiedere a chi l’ha preparato.',
    en: 'The file has more than {limit} entries in one list or group (line {line}, column {column}): it is no exchange file of Scheda PEG. Export it again or ask the person who prepared it.',
  },
  'file-too-big': {
    it: 'Il file è di {size} MB: se ne leggono fino a {limit}. Dividerlo in più file, per esempio uno per centro di responsabilità, e importarli uno dopo l’altro.',
    en: 'The file has {size} MB: up to {limit} are read. Split it into several files, for example one for each responsibility centre, and import them one after the other.',
  },
  'unreadable-file': {
    it: 'Il file non si è potuto leggere: forse è stato spostato o è aperto altrove. Sceglierlo di nuovo o incollarne il testo.',
    en: 'The file could not be read: it may have been moved, or is open elsewhere. Choose it again or paste its text.',
  },
  'not-an-exchange-file': {
    it: 'Questo non è un file di scambio di Scheda PEG. Scegliere un file esportato da Scheda PEG.',
    en: 'The file is not a Scheda PEG exchange file. Choose the exported file.',
  },
  'unsupported-version': {
    it: 'Il file è nella versione {version}; qui si legge la versione 1. Esportarlo di nuovo, o chiedere a chi gestisce Scheda PEG di aggiornarla.',
    en: 'The file has version {version}, this add-in reads version 1. Update the add-in or export the file again.',
  },
  'unknown-field': {
    it: 'Il campo «{field}» non è previsto. Toglierlo o correggerne il nome.',
    en: 'The field “{field}” is not known. Remove it or correct its name.',
  },
  'missing-field': {
    it: 'Manca il campo «{field}». Aggiungerlo.',
    en: 'The field “{field}” is missing. Add it.',
  },
  'expected-text': {
    it: 'Qui serve un testo fra virgolette, ma c’è {found}.',
    en: 'A text in quotes is needed here, but there is {found}.',
  },
  'expected-number': {
    it: 'Qui serve un numero senza virgolette, ma c’è {found}.',
    en: 'A number without quotes is needed here, but there is {found}.',
  },
  'expected-whole-number': {
    it: 'Qui serve un numero intero senza virgolette, ma c’è {found}.',
    en: 'A whole number without quotes is needed here, but there is {found}.',
  },
  'expected-true-or-false': {
    it: 'Qui serve true (sì) oppure false (no), ma c’è {found}.',
    en: 'true or false is needed here, but there is {found}.',
  },
  'expected-number-or-text': {
    it: 'Qui serve un numero o un testo, ma c’è {found}.',
    en: 'A number or a text is needed here, but there is {found}.',
  },
  'expected-group': {
    it: 'Qui serve un gruppo di campi fra parentesi graffe, ma c’è {found}.',
    en: 'A group of fields in braces is needed here, but there is {found}.',
  },
  'expected-list': {
    it: 'Qui serve un elenco fra parentesi quadre, ma c’è {found}.',
    en: 'A list in square brackets is needed here, but there is {found}.',
  },
  'not-allowed': {
    it: '«{value}» non è ammesso. Valori possibili: {allowed}.',
    en: '“{value}” is not allowed. Possible values: {allowed}.',
  },
  'not-an-id': {
    it: '«{text}» non è un Id valido. Cancellarlo: la riga ne riceverà uno nuovo.',
    en: '“{text}” is not a valid Id. Delete it: the row will be given a new one.',
  },
  'not-a-month-day': {
    it: '«{text}» non è un giorno dell’anno. Scrivere mese e giorno, ad esempio 06-30 per il 30 giugno.',
    en: '“{text}” is not a day of the year. Write month and day, for example 06-30 for 30 June.',
  },
  'not-a-day-of-year': {
    it: '«{text}» non è un giorno dell’anno. Scrivere giorno e mese, ad esempio 30/06.',
    en: '“{text}” is not a day of the year. Type day and month, e.g. 30/06.',
  },
  'file-date-form': {
    it: 'Nel file le date si scrivono anno-mese-giorno: invece di «{text}» scrivere {meant}.',
    en: 'In the file dates are written year-month-day: instead of “{text}” write {meant}.',
  },
  'not-a-file-date': {
    it: '«{text}» non è una data. Nel file si scrive anno-mese-giorno, ad esempio 2018-12-31.',
    en: '“{text}” is no date. In the file it is written year-month-day, for example 2018-12-31.',
  },
  'wrong-count': {
    it: 'Qui {expected|serve|servono} {expected} {expected|valore|valori}, ma ce {found|n’è|ne sono} {found}.',
    en: '{expected} {expected|value is|values are} needed here, but there {found|is|are} {found}.',
  },
  'thresholds-order': {
    it: 'La soglia rossa ({first}) non può superare la soglia gialla ({second}). Scambiarle.',
    en: 'The red threshold ({first}) must not be above the amber one ({second}). Swap them.',
  },
  'value-not-number': {
    it: '«{text}» non è un numero, ma l’indicatore si misura con un numero. Correggere il valore o la misura.',
    en: '“{text}” is not a number, but the indicator is measured in numbers.',
  },
  'value-not-date': {
    it: '«{text}» non è una data, ma l’indicatore si misura con una data (nel file: 2018-12-31). Correggere il valore o la misura.',
    en: '“{text}” is not a date, but the indicator is measured by a date (in the file: 2018-12-31).',
  },
  'value-not-text': {
    it: '{text} è un numero, ma l’indicatore si misura con un testo. Scriverlo fra virgolette.',
    en: '{text} is a number, but the indicator is measured by a text. Put it in quotes.',
  },
  'duplicate-year': {
    it: 'Il valore dell’anno {year} compare due volte. Lasciarne uno.',
    en: 'The value of the year {year} occurs twice. Keep one.',
  },
  'duplicate-status': {
    it: 'Lo stato di attuazione al {date} compare due volte. Unire i due testi.',
    en: 'The status at {date} occurs twice. Join the two texts.',
  },
  invalid: {
    it: 'Il valore non rispetta una regola del file di scambio ({rule}). Esportare di nuovo il file, o chiedere a chi l’ha preparato.',
    en: 'The value breaks a rule of the exchange file ({rule}). Export the file again or ask whoever prepared it.',
  },
};
