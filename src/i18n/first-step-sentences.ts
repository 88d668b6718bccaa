/** The steps until the first objective stands. Beside the dictionaries, since only a new workbook needs them. */
export const firstStepSentences = {
  title: { it: 'Primi passi', en: 'First steps' },
  text: {
    it: 'Tre passi fino al primo obiettivo. Quello che si scrive resta nei fogli della cartella.',
    en: 'Three steps to the first objective. What you type is kept in the sheets of the workbook.',
  },
  done: { it: 'fatto', en: 'done' },
  go: { it: 'Vai ai primi passi', en: 'Go to the first steps' },
  back: { it: 'Torna ai primi passi', en: 'Back to the first steps' },
  'parameters.title': { it: 'Ente ed esercizio', en: 'Municipality and year' },
  'parameters.text': {
    it: 'Stanno in testa a ogni scheda. Il resto dei parametri può aspettare.',
    en: 'They stand at the head of every scheda. The other parameters can wait.',
  },
  'parameters.done': { it: '{entity}, esercizio {year}', en: '{entity}, year {year}' },
  'parameters.begin': { it: 'Scrivi ente ed esercizio', en: 'Enter municipality and year' },
  'parameters.change': { it: 'Modifica ente ed esercizio', en: 'Change municipality and year' },
  'centres.title': { it: 'Centri di responsabilità', en: 'Responsibility centres' },
  'centres.text': {
    it: 'Chi risponde degli obiettivi: codice e nome. Ne basta uno per cominciare.',
    en: 'Who answers for the objectives: code and name. One is enough to begin with.',
  },
  'centres.done': { it: '{count} {count|centro|centri}', en: '{count} {count|centre|centres}' },
  'centres.paste': { it: 'Incolla centri…', en: 'Paste centres…' },
  'objective.title': { it: 'Primo obiettivo', en: 'First objective' },
  'objective.text': {
    it: 'Codice, descrizione e centro. Fasi, indicatori e stato di attuazione vengono dopo.',
    en: 'Code, description and centre. Phases, indicators and status come after.',
  },
  'objective.paste': { it: 'Incolla obiettivi…', en: 'Paste objectives…' },
  import: { it: 'Oppure importa un file di scambio…', en: 'Or import an exchange file…' },
};
