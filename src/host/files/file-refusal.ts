/** Not a workbook that can be read: `Error.message` says what is missing or broken. */
export class FileRefusal extends Error {}
