import type { FindingCode } from '../../domain/findings/remarks';
import type { IssueCode } from '../../domain/values/issues';

/** Sentences for issues and findings, names of fields and places: what is wrong, and what to do. */
export const issues = {
  'issue.not-a-number': '«{text}» non è un numero. Scrivere ad esempio 83,35 oppure 2.380,00.',
  'issue.ambiguous-number':
    '«{text}» si può leggere in due modi: {first} oppure {second}? Scrivere il numero con la virgola per i decimali.',
  'issue.number-format':
    '«{text}» non è scritto all’italiana. Se si intende {suggestion}, scrivere {suggestion}.',
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
  'issue.empty-file': 'Il file è vuoto. Scegliere un altro file.',
  'issue.not-json':
    'Il file non si può leggere: errore alla riga {line}, colonna {column}. Esportarlo di nuovo o chiedere a chi l’ha preparato.',
  'issue.duplicate-field':
    'Il campo «{field}» compare due volte nello stesso punto (riga {line}, colonna {column}). Cancellarne uno.',
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

  'finding.stale-schema':
    'Alla cartella mancano parti che questa versione usa: {names}. Premere Prepara cartella.',
  'finding.unreadable-cell': 'Foglio {sheet}, cella {address} ({column}): {issue}',
  'finding.orphan-row':
    'Foglio {sheet}, cella {address} ({column}): {issue} Fino ad allora la riga non conta.',
  'finding.code-spaces':
    'Foglio {sheet}, cella {address} ({column}): «{text}» contiene spazi prima o dopo il codice: i fogli non lo riconoscono. Toglierli.',
  'finding.code-characters': 'Foglio {sheet}, cella {address} ({column}): {issue}',
  'finding.duplicate-code':
    'Il codice «{text}» è di {count} obiettivi: fasi e indicatori non si distinguono. Cambiare un codice.',
  'finding.duplicate-objective':
    '{count} obiettivi del centro hanno questa descrizione. Cambiarla o togliere il doppione.',
  'finding.objective-centre-missing': 'Manca il centro di responsabilità dell’obiettivo. Indicarlo.',
  'finding.unknown-objective-centre':
    'Il centro «{text}» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
  'finding.unknown-involved-centre':
    'Il centro coinvolto «{text}» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
  'finding.objective-manager-missing': 'Manca il responsabile dell’obiettivo. Indicarlo.',
  'finding.programme-missing': 'L’obiettivo non è collegato al DUP. Indicare il programma.',
  'finding.unknown-programme':
    'Il programma «{text}» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
  'finding.unknown-other-programme':
    'L’altro programma «{text}» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
  'finding.unknown-area':
    'L’area tematica «{text}» non è nell’elenco. Aggiungerla alle liste o sceglierne un’altra.',
  'finding.unknown-portfolio':
    'L’assessorato «{text}» non è nell’elenco. Aggiungerlo alle liste o sceglierne un altro.',
  'finding.unknown-objective-type':
    'Il tipo «{text}» non è nell’elenco dei tipi di obiettivo. Aggiungerlo alle liste o sceglierne un altro.',
  'finding.objective-weight-range': 'Il peso dell’obiettivo è {value}: deve stare fra 0 e 100. Correggerlo.',
  'finding.no-phases': 'L’obiettivo non ha fasi. Aggiungerne almeno una.',
  'finding.no-weights': 'Nessuna fase ha un peso: l’avanzamento non si può calcolare. Indicare i pesi.',
  'finding.weights-missing-points':
    'I pesi delle fasi danno {sum}: mancano {gap} punti per arrivare a 100 (tolleranza {tolerance}). Correggerli.',
  'finding.weights-excess-points':
    'I pesi delle fasi danno {sum}: superano 100 di {gap} punti (tolleranza {tolerance}). Correggerli.',
  'finding.narrative-missing': 'Manca lo stato di attuazione al {date}. Scriverlo.',
  'finding.narrative-variation':
    'Nel testo: «{quote}». Da {from} a {to} la variazione è {right} %, non {said}. Correggere il testo.',
  'finding.narrative-direction':
    'Nel testo: «{quote}». Da {from} a {to} la variazione è {right} %: il testo dice il contrario. Correggerlo.',
  'finding.narrative-difference':
    'Nel testo: «{quote}». Fra {from} e {to} la differenza è {right}, non {said}. Correggere il testo.',
  'finding.narrative-points':
    'Nel testo: «{quote}». Fra {from} e {to} la differenza è di {right} punti percentuali, non {said}. Correggere il testo.',
  'finding.narrative-share':
    'Nel testo: «{quote}». {from} su {to} è il {right} %, non {said}. Correggere il testo.',
  'finding.narrative-indicator':
    'Nel testo: «{quote}». Dall’indicatore {indicator} (base {base}, attuale {current}) risulta {right} %, non {said}. Controllare quale è giusto.',
  'finding.duplicate-phase':
    '{count} fasi dell’obiettivo hanno questa descrizione. Cambiarla o togliere il doppione.',
  'finding.weight-missing': 'Manca il peso della fase. Indicarlo: i pesi devono dare 100.',
  'finding.phase-weight-range': 'Il peso della fase è {value}: deve stare fra 0 e 100. Correggerlo.',
  'finding.progress-missing': 'Manca l’avanzamento della fase. Indicarlo, anche se è 0.',
  'finding.progress-range': 'L’avanzamento della fase è {value} %: deve stare fra 0 e 100. Correggerlo.',
  'finding.phase-manager-missing': 'Manca il responsabile della fase. Indicarlo.',
  'finding.phase-centre-missing': 'Manca il centro di responsabilità della fase. Indicarlo.',
  'finding.unknown-phase-centre':
    'Il centro «{text}» della fase non è nel foglio Centri. Aggiungerlo o correggere il codice.',
  'finding.planned-dates-order':
    'La fine prevista ({end}) viene prima dell’inizio previsto ({start}). Correggere una delle due date.',
  'finding.actual-dates-order':
    'La fine effettiva ({end}) viene prima dell’inizio effettivo ({start}). Correggere una delle due date.',
  'finding.started-no-progress':
    'La fase è iniziata il {start}, ma l’avanzamento è 0 %. Indicarlo o togliere l’inizio effettivo.',
  'finding.ended-not-complete':
    'La fase è finita il {end}, ma l’avanzamento è {progress} %. Portarlo a 100 o togliere la fine effettiva.',
  'finding.complete-not-ended': 'La fase è al 100 %, ma manca la fine effettiva. Indicarla.',
  'finding.phase-late':
    'La fase doveva finire il {plannedEnd} e al {date} non è conclusa: {days} {days|giorno|giorni} di ritardo. Aggiornarla, o accettare il rilievo con il motivo.',
  'finding.ended-late-no-note':
    'La fase è finita il {actualEnd} invece del {plannedEnd}: {days} {days|giorno|giorni} di ritardo senza una nota. Spiegare il motivo nelle note.',
  'finding.duplicate-indicator':
    '{count} indicatori dell’obiettivo hanno questa descrizione. Cambiarla o togliere il doppione.',
  'finding.unknown-indicator-type':
    'Il tipo «{text}» non è nell’elenco dei tipi di indicatore. Aggiungerlo alle liste o sceglierne un altro.',
  'finding.unknown-unit':
    'L’unità «{text}» non è nell’elenco delle unità di misura. Aggiungerla alle liste o sceglierne un’altra.',
  'finding.indicator-weight-range': 'Il peso dell’indicatore è {value}: deve stare fra 0 e 100. Correggerlo.',
  'finding.expected-missing': 'Manca il valore atteso dell’indicatore. Indicarlo.',
  'finding.achieved-missing': 'Manca il valore raggiunto dell’indicatore. Indicarlo.',
  'finding.working-incomplete':
    'Il valore non si può calcolare: mancano il valore base, diverso da 0, o il valore attuale. Indicarli.',
  'finding.value-type':
    'Il {field} «{text}» non è adatto al tipo di misura dell’indicatore. Correggere il valore o il tipo di misura.',
  'finding.yes-no-value':
    'L’indicatore si misura con sì o no (1 o 0), ma il {field} è {text}. Correggere il valore o il tipo di misura.',
  'finding.planned-changed':
    'Il piano è approvato con {field} {approved}, ma ora il valore è {now}. Spiegare la modifica con una rettifica, oppure rimettere il valore approvato.',
  'finding.correction-proposed':
    'La variazione del {date} ({field}) è solo proposta: manca l’atto. Indicarlo nella rettifica, oppure ritirare la variazione.',
  'finding.achieved-differs':
    'Il valore raggiunto {achieved} non è {working} = {computed} %. Correggere il valore, la base o il valore attuale.',
  'finding.achieved-inverted':
    'Il valore raggiunto {achieved} non è {working} = {computed} %: è il rapporto rovesciato {inverted}. Correggerlo.',
  'finding.computed-below-expected':
    'Con il valore calcolato {computed} il valore atteso {expected} non è raggiunto, mentre con quello scritto ({achieved}) lo sarebbe. Correggere il valore raggiunto e spiegare lo scostamento nelle note.',
  'finding.below-expected-no-note':
    'Il risultato ({value}) non raggiunge il valore atteso ({expected}) e manca una nota. Spiegare il motivo nelle note.',
  'finding.history-yes-no-value':
    'L’indicatore si misura con sì o no (1 o 0), ma il valore del {year} è {text}. Correggerlo o segnarlo come non confrontabile, con il motivo.',
  'finding.history-other-unit':
    'Il valore del {year} ({value}) è in un’altra unità della percentuale accanto ({result} %). Indicarne l’unità o segnarlo come non confrontabile, con il motivo.',
  'finding.base-differs':
    'Il valore base {base} è diverso dal valore raggiunto nel {year}, {value}. Controllare quale è giusto.',

  'severity.error': '{count|Errore|Errori}',
  'severity.warning': '{count|Da verificare|Da verificare}',
  'severity.hint': '{count|Suggerimento|Suggerimenti}',
} as const satisfies Record<`issue.${IssueCode}` | `finding.${FindingCode}`, string> & Record<string, string>;
