import { isEmpty, isNo, isYes } from './formula-cells';

/** Cells of a row of tblIndicatori, and conditions on them, that several formulas name. */

export const measure = 'TRIM([@Misura])';
export const yesNo = `${measure}="sì/no"`;
export const isText = `${measure}="testo"`;
export const isDate = `${measure}="data"`;
export const down = 'TRIM([@Verso])="decrescente"';
export const value = '[@[Valore considerato]]';
export const expected = '[@[Atteso considerato]]';

/** A cell as its measure means it, blank if it does not suit: days are those that `isSerial` of src/domain/dates.ts takes. */
export function suited(cell: string): string {
  return `IF(${isText},IF(${isEmpty(cell)},"",${cell}&""),
    IF(${isDate},IF(AND(ISNUMBER(${cell}),N(${cell})>=61,N(${cell})<2958466),INT(N(${cell})),""),
    IF(ISNUMBER(${cell}),${cell},
    IF(${yesNo},IF(${isYes(cell)},1,IF(${isNo(cell)},0,"")),""))))`;
}
