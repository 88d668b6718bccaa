import type { Book } from '../model/book';
import type { Area, SheetModel } from '../model/model';
import { subtract } from '../model/area';
import { checkUnprotected } from '../model/protect';
import { clearStyles } from '../model/styles';
import { clearInputs } from '../model/write';
import { unmergeArea } from '../model/merges';

/** `Range.clear`: content, formats (with conditional formats, merges and validations), or both. */
export function clearAreas(book: Book, sheet: SheetModel, areas: readonly Area[], applyTo = 'All'): void {
  for (const area of areas) {
    if (applyTo === 'All' || applyTo === 'Contents') {
      clearInputs(book.model, book.dirty, sheet, area);
      book.changed(sheet, area);
    }
    if (applyTo === 'All' || applyTo === 'Formats') {
      checkUnprotected(sheet);
      clearStyles(sheet, area);
      unmergeArea(sheet, area);
      withoutConditionalFormats(sheet, area);
    }
    if (applyTo === 'All') withoutValidations(sheet, area);
  }
}

/** Takes conditional formats away from an area; rules that lose all their cells go. */
export function withoutConditionalFormats(sheet: SheetModel, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: format.areas.flatMap((own) => subtract(own, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

/** Takes data validation away from an area. */
export function withoutValidations(sheet: SheetModel, area: Area): void {
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((own) => subtract(own, area)) }))
    .filter(({ areas }) => areas.length > 0);
}
