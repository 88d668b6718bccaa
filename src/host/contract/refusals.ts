import type { Book } from '../model/book';
import { ExcelRefusal } from '../model/refusal';

export const invalidArgument = (what: string) =>
  new ExcelRefusal(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );

export const itemNotFound = (what: string) =>
  new ExcelRefusal('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

/**
 * What Excel refuses while another workbook has the focus (docs/excel/excel-add-ins-troubleshooting.md of
 * office-js-docs-pr). @throws ExcelRefusal
 */
export function checkInFront({ profile }: Book, code = 'GeneralException'): void {
  if (!profile.inFront)
    throw new ExcelRefusal(code, 'There was an internal error while processing the request.');
}

/**
 * While the person types a sheet's name Excel adds no sheets, tables or rows (office-js #4998). The code is unproven.
 * @throws ExcelRefusal InvalidOperation
 */
export function checkTabAtRest({ profile }: Book): void {
  if (profile.renamingTab)
    throw new ExcelRefusal('InvalidOperation', 'This operation is not permitted for the current object.');
}

/** The workbench lacks a member that Excel has. */
export const notImplemented = (member: string) =>
  new ExcelRefusal('NotImplemented', `NotImplemented: ${member}`);
