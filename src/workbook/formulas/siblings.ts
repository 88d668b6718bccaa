/**
 * The phases, or the indicators, of one objective as one of them sees them: where they stand is known to the objective
 * (`firstOf` in blocks.ts). The rows around all of them may hold others, if they stand apart.
 */

/** The cells of a column in the rows from the first to the last of them. */
export function siblings(table: string, column: string): string {
  return `INDEX(${table}[${column}],[@[Prima riga]]):INDEX(${table}[${column}],[@[Ultima riga]])`;
}

/** Formulas of the columns for it; `first` and `count`: headings of the objective's. */
export function siblingFormulas(
  table: string,
  first: string,
  count: string,
): { position: string; first: string; last: string } {
  const firstRow = `INDEX(tblObiettivi[${first}],[@Posizione])`;
  return {
    position: 'IFERROR(MATCH([@Obiettivo],tblObiettivi[Codice],0),0)',
    first: `IF([@Posizione]=0,1,MAX(1,${firstRow}))`,
    last: `IF(IF([@Posizione]=0,0,${firstRow})>0,${firstRow}+INDEX(tblObiettivi[${count}],[@Posizione])-1,ROWS(${table}[Id]))`,
  };
}
