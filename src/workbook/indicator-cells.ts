/** Cells of a row of tblIndicatori, and conditions on them, that several formulas name. */

export const measure = '[@Misura]';
export const yesNo = `${measure}="sì/no"`;
export const isText = `${measure}="testo"`;
export const isDate = `${measure}="data"`;
export const down = '[@Verso]="decrescente"';
export const value = '[@[Valore considerato]]';
export const expected = '[@[Atteso considerato]]';
