import { ExcelRefusal } from '../model/refusal';

export const invalidArgument = (what: string) =>
  new ExcelRefusal(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );

export const itemNotFound = (what: string) =>
  new ExcelRefusal('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

/** The workbench lacks a member that Excel has. */
export const notImplemented = (member: string) =>
  new ExcelRefusal('NotImplemented', `NotImplemented: ${member}`);
