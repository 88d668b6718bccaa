/** Where a person has gone in the sheets. */
export interface Selection {
  /** Id of the sheet. */
  worksheetId: string;
  /** Rows of the sheet, from 1. */
  firstRow: number;
  lastRow: number;
}

/**
 * Calls `onChange` after every change of a cell or a row, by anybody, with the id of its sheet and whether it was made in this
 * Excel (`WorksheetChangedEventArgs.source`), and after the end of a sheet, with `null`. Calls `onSelect` when this person
 * selects cells (`WorksheetCollection.onSelectionChanged`). The details of a change are not reliable, and the callbacks must
 * not write. Takes effect with the next sync of the context.
 */
export function watchWorkbook(
  context: Excel.RequestContext,
  {
    onChange,
    onSelect,
  }: {
    onChange: (sheet: string | null, isLocal: boolean) => void;
    onSelect: (selection: Selection) => void;
  },
): void {
  const { worksheets } = context.workbook;
  const tell = (sheet: string | null, isLocal: boolean): Promise<void> => {
    onChange(sheet, isLocal);
    return Promise.resolve();
  };
  worksheets.onChanged.add(({ worksheetId, source }) => tell(worksheetId, String(source) === 'Local'));
  worksheets.onDeleted.add(() => tell(null, false));
  worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    const rows = rowsOf(address);
    if (rows !== null) onSelect({ worksheetId, ...rows });
    return Promise.resolve();
  });
}

/** The rows of `B3`, `B3:D4` or `3:4`; `null` for whole columns and for several areas. */
function rowsOf(address: string): { firstRow: number; lastRow: number } | null {
  const [, first, last = first] = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/.exec(address) ?? [];
  return first === undefined ? null : { firstRow: Number(first), lastRow: Number(last) };
}
