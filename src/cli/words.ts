/** What the commands say to the person at the terminal. */
export const commandWords = {
  usage: 'Uso: npm run scheda -- [--data FILE] --out CARTELLA [--pdf] [--stats FILE]',
  outMissing: 'Manca --out: indicare la cartella in cui salvare.',
  unreadable: (file: string) => `Il file ${file} non si può leggere: controllare percorso e permessi.`,
  unwritable: (folder: string) =>
    `Nella cartella ${folder} non si può scrivere: controllare percorso e permessi.`,
  broken: (message: string) => `Il comando si è interrotto: ${message}`,
  refused: (count: number) =>
    count === 1
      ? 'Il file non è stato importato: 1 problema.'
      : `Il file non è stato importato: ${count} problemi.`,
  acceptedBecause: (reason: string) => `(accettato: ${reason})`,
  preparing: 'Preparo la cartella…',
  importing: 'Scrivo i dati…',
  composing: 'Compongo le schede…',
  nothingToCompose: 'Il file non contiene obiettivi: nessuna scheda da comporre o da stampare.',
  saved: (file: string) => `Salvato ${file}`,
  failed: (operation: string, code: string, diagnostics: string) =>
    `L'operazione ${operation} non è riuscita (${code}).\n${diagnostics}`,
  folderMissing: (folder: string) =>
    `La cartella ${folder} non c'è: indicare una sola cartella, quella prodotta da npm run build.`,
  sumsMissing: (folder: string) =>
    `Nella cartella ${folder} manca SHA256SUMS: indicare la cartella prodotta da npm run release.`,
  sumsUnreadable: (file: string) =>
    `Il file ${file} non è un elenco di impronte SHA-256: riprenderlo dalla versione distribuita.`,
  sumsAgree: (folder: string) => `I file di ${folder} sono quelli dell'elenco SHA256SUMS.`,
  fileChanged: (path: string) => `Modificato: ${path}`,
  fileMissing: (path: string) => `Mancante: ${path}`,
  fileAdded: (path: string) => `Non in elenco: ${path}`,
  officeMissing: 'LibreOffice non è installato: serve per --pdf.',
};
