import type { Area, CellStyle, SheetModel } from './model';
import { checkNumberFormat } from './limits';
import { setStyle, styleAt } from './styles';

/**
 * A function that answers a style with other format and prefix; the same question gets the same object, so that cells
 * share it.
 */
export function styleVariants(): (style: CellStyle, numberFormat: string, quotePrefix: boolean) => CellStyle {
  const variants = new Map<CellStyle, Map<string, CellStyle>>();
  return (style, numberFormat, quotePrefix) => {
    const key = `${quotePrefix}${numberFormat}`;
    let made = variants.get(style);
    if (made === undefined) variants.set(style, (made = new Map()));
    let variant = made.get(key);
    if (variant === undefined) made.set(key, (variant = { ...style, numberFormat, quotePrefix }));
    return variant;
  };
}

/**
 * Gives each cell of the area its number format; `null` leaves a cell alone.
 * @throws ExcelRefusal InvalidArgument for a format that Excel cannot read.
 */
export function setNumberFormats(
  sheet: SheetModel,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  const wanted = new Set(formats.flat());
  for (const format of wanted) if (format !== null) checkNumberFormat(format);
  const variant = styleVariants();
  formats.forEach((line, down) => {
    line.forEach((format, across) => {
      const row = area.row + down;
      const column = area.column + across;
      const style = styleAt(sheet, row, column);
      if (format === null || format === style.numberFormat) return;
      setStyle(sheet, row, column, variant(style, format, style.quotePrefix));
    });
  });
}
