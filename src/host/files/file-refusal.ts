/** Not a workbook that can be read or written: `Error.message` says what is missing, broken or too long. */
export class FileRefusal extends Error {}
