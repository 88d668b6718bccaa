/** Excel refuses a request; `code` is one of Excel's error codes, e.g. `InvalidArgument`, `ItemNotFound`. */
export class ExcelRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ExcelRefusal';
    this.code = code;
  }
}
