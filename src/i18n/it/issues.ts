import type { IssueCode } from '../../domain/values/issues';

/** Sentences for issues, names of fields and places: what is wrong, and what to do. */
export const issues = {
  'issue.not-a-number': '«{text}» non è un numero. Scrivere ad esempio 83,35 oppure 2.380,00.',
  'issue.ambiguous-number':
    '«{text}» si può leggere in due modi: {first} oppure {second}? Scrivere il numero con la virgola per i decimali.',
  'issue.number-format':
    '«{text}» non è scritto all’italiana. Se si intende {suggestion}, scrivere {suggestion}.',
  'issue.number-with-bound':
    'In «{text}» il segno {sign} non si può scrivere in un campo che contiene un numero. Scrivere {number}; per un indicatore, il campo Verso dice se è meglio restare sotto o sopra.',
  'issue.unexpected-percent': 'Qui non serve il segno %: in «{text}» scrivere solo il numero.',
  'issue.too-many-digits': '«{text}» ha troppe cifre: Excel ne conserva 15. Accorciare il numero.',
  'issue.not-a-whole-number': '«{text}» non è un numero intero. Scrivere solo cifre, ad esempio 2018.',
  'issue.not-yes-or-no': '«{text}» non è né sì né no. Scrivere sì oppure no.',
  'issue.stored-as-text':
    '«{text}» è scritto come testo, e le formule non lo contano. Togliere alla cella il formato testo e riscriverlo.',
  'issue.repeated-entry': '«{text}» compare due volte. Lasciarne una.',
  'issue.too-small': '{value} è troppo piccolo: il minimo è {minimum}.',
  'issue.too-large': '{value} è troppo grande: il massimo è {maximum}.',
  'issue.not-a-date': '«{text}» non è una data. Scrivere giorno, mese e anno, ad esempio 31/12/2018.',
  'issue.date-without-year': 'In «{text}» manca l’anno. Scrivere ad esempio 31/12/2018.',
  'issue.no-such-month':
    '«{text}»: il mese {month} non esiste. Scrivere prima il giorno, poi il mese, ad esempio 31/12/2018.',
  'issue.no-such-day': '«{text}»: questo giorno non esiste, il mese {month} ha {days} giorni.',
  'issue.date-out-of-range': '«{text}»: Excel conserva solo date dal {first} al {last}. Controllare l’anno.',
  'issue.end-before-start':
    'La fine ({end}) viene prima dell’inizio ({start}). Correggere una delle due date.',
  'issue.duplicate-date': 'Il {date} ha già un testo: aprire quello o cambiare data.',
  'issue.required': 'Questo campo è obbligatorio: compilarlo.',
  'issue.text-too-long':
    'Il testo ha {length} caratteri, una cella ne contiene al massimo {limit}. Accorciarlo o dividerlo in più parti.',
  'issue.too-many-lines':
    'Il testo ha {count} a capo, una cella ne contiene al massimo {limit}. Dividerlo in più parti.',
  'issue.control-character':
    'Il testo contiene un carattere invisibile ({character}) che Excel non accetta. Riscrivere il testo o cancellare il carattere.',
  'issue.damaged-text':
    'Il testo contiene lettere illeggibili (�): il file è stato salvato con una codifica sbagliata. Salvarlo di nuovo come UTF-8.',
  'issue.code-too-long': 'Il codice «{text}» ha {length} caratteri: al massimo {limit}. Accorciarlo.',
  'issue.code-character':
    'Il codice «{text}» contiene caratteri non ammessi ({characters}), con cui le formule di Excel sbaglierebbero. Toglierli.',
  'issue.duplicate-code':
    'Il codice «{text}» è già usato come «{other}»: per Excel sono uguali. Cambiarne uno.',
  'issue.pasted-twice':
    'Il codice «{text}» compare anche nella riga {row}: per Excel sono uguali. Cambiarne uno.',
  'issue.duplicate-id':
    'L’identificativo {text} è già usato da un’altra riga. Toglierlo da qui: la riga ne riceverà uno nuovo.',
  'issue.unknown-centre':
    'Il centro di responsabilità «{text}» non è nell’elenco dei centri. Aggiungerlo o correggere il codice.',
  'issue.unknown-programme': 'Il codice «{text}» non è nell’albero DUP. Aggiungerlo o correggere il codice.',
  'issue.unknown-parent':
    'Il livello superiore «{text}» non è nell’albero DUP. Aggiungerlo o correggere il codice.',
  'issue.unknown-objective': 'L’obiettivo «{text}» non esiste. Correggere il codice.',
  'issue.unknown-row':
    'Nessuna fase e nessun indicatore ha l’Id «{text}». Correggerlo oppure cancellare la riga.',
  'issue.planning-cycle':
    'Nell’albero DUP questi codici si rimandano in cerchio: {path}. Correggere il livello superiore di uno di essi.',
  'issue.empty-file': 'Il file è vuoto. Scegliere un altro file o incollarne il testo.',
  'issue.not-json':
    'Il file non si può leggere: errore alla riga {line}, colonna {column}. Esportarlo di nuovo o chiedere a chi l’ha preparato.',
  'issue.is-a-workbook':
    'Questo è un file di Excel. Qui si sceglie un file di scambio (.json): aprire il file in Excel e usare «Cartella > Esporta un file…».',
  'issue.is-a-document':
    'Questo è un documento {kind}. Scegliere un file di scambio (.json), esportato dalla Scheda PEG.',
  'issue.is-an-archive':
    'Questo è un file compresso (.zip). Estrarre il file di scambio (.json) e scegliere quello.',
  'issue.duplicate-field':
    'Il campo «{field}» compare due volte nello stesso punto (riga {line}, colonna {column}). Cancellarne uno.',
  'issue.too-many-entries':
    'Il file ha più di {limit} elementi in un solo elenco o gruppo (riga {line}, colonna {column}): non è un file di scambio della Scheda PEG. Esportarlo di nuovo o chiedere a chi l’ha preparato.',
  'issue.file-too-big':
    'Il file è di {size} MB: se ne leggono fino a {limit}. Dividerlo in più file, per esempio uno per centro di responsabilità, e importarli uno dopo l’altro.',
  'issue.unreadable-file':
    'Il file non si è potuto leggere: forse è stato spostato o è aperto altrove. Sceglierlo di nuovo o incollarne il testo.',
  'issue.not-an-exchange-file':
    'Il file non è un file di scambio della Scheda PEG. Scegliere il file esportato.',
  'issue.unsupported-version':
    'Il file è della versione {version}, questo componente legge la versione 1. Aggiornare il componente o esportare di nuovo il file.',
  'issue.unknown-field': 'Il campo «{field}» non è previsto. Toglierlo o correggerne il nome.',
  'issue.missing-field': 'Manca il campo «{field}». Aggiungerlo.',
  'issue.expected-text': 'Qui serve un testo fra virgolette, ma c’è {found}.',
  'issue.expected-number': 'Qui serve un numero senza virgolette, ma c’è {found}.',
  'issue.expected-whole-number': 'Qui serve un numero intero senza virgolette, ma c’è {found}.',
  'issue.expected-true-or-false': 'Qui serve true (sì) oppure false (no), ma c’è {found}.',
  'issue.expected-number-or-text': 'Qui serve un numero o un testo, ma c’è {found}.',
  'issue.expected-group': 'Qui serve un gruppo di campi fra parentesi graffe, ma c’è {found}.',
  'issue.expected-list': 'Qui serve un elenco fra parentesi quadre, ma c’è {found}.',
  'issue.not-allowed': '«{value}» non è ammesso. Valori possibili: {allowed}.',
  'issue.not-an-id':
    '«{text}» non è un identificativo valido (GUID). Toglierlo: la riga ne riceverà uno nuovo.',
  'issue.not-a-month-day':
    '«{text}» non è un giorno dell’anno. Scrivere mese e giorno, ad esempio 06-30 per il 30 giugno.',
  'issue.not-a-day-of-year': '«{text}» non è un giorno dell’anno. Scrivere giorno e mese, ad esempio 30/06.',
  'issue.file-date-form':
    'Nel file le date si scrivono anno-mese-giorno: invece di «{text}» scrivere {meant}.',
  'issue.not-a-file-date':
    '«{text}» non è una data. Nel file si scrive anno-mese-giorno, ad esempio 2018-12-31.',
  'issue.wrong-count':
    'Qui {expected|serve|servono} {expected} {expected|valore|valori}, ma ce {found|n’è|ne sono} {found}.',
  'issue.thresholds-order':
    'La prima soglia ({first}) deve essere minore o uguale alla seconda ({second}). Scambiarle.',
  'issue.value-not-number': '«{text}» non è un numero, ma l’indicatore si misura in numeri.',
  'issue.value-not-date':
    '«{text}» non è una data, ma l’indicatore si misura con una data (nel file: 2018-12-31).',
  'issue.value-not-text':
    '{text} è un numero, ma l’indicatore si misura con un testo. Scriverlo fra virgolette.',
  'issue.duplicate-year': 'Il valore dell’anno {year} compare due volte. Lasciarne uno.',
  'issue.duplicate-status': 'Lo stato di attuazione al {date} compare due volte. Unire i due testi.',
  'issue.invalid': 'Il valore non rispetta una regola del file di scambio ({rule}). Correggerlo.',

  'severity.error': '{count|Errore|Errori}',
  'severity.warning': '{count|Da verificare|Da verificare}',
  'severity.hint': '{count|Suggerimento|Suggerimenti}',
} as const satisfies Record<`issue.${IssueCode}`, string> & Record<string, string>;
