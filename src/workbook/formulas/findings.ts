import type { RegisterCode } from '../../domain/findings/catalogue/catalogue';
import type { ListName } from '../../domain/records/records';
import { entriesColumn } from '../schema/list-tables';
import { findingWord } from '../schema/finding-words';

/**
 * Columns that count open findings: errors and warnings, not hints. Their rules are those of src/domain/findings;
 * a test compares them. Rules that look at other rows stand apart from those of the row's own cells: another row's change
 * computes the short formula only.
 */

/** A rule as a formula says it. */
export interface Rule {
  code: RegisterCode;
  when: string;
  /** The texts of what an acceptance depends on: `valuesOf` in src/domain/findings/basis.ts. */
  values?: readonly string[];
}

/** A number or a date among the values of a rule. */
export function hundredths(cell: string): string {
  return `ROUND(N(${cell})*100,0)`;
}

function plain(cell: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~",""),"*",""),"?",""))`;
}

/** A text among the values of a rule: `textKey` in src/domain/values/text-keys.ts. */
export function textKeyOf(cell: string): string {
  return `LEFT(${plain(cell)},60)&"#"&LEN(${plain(cell)})`;
}

/** Rows whose descriptions say the same within one objective, or one centre: `descriptionKey` in src/domain/values/text-keys.ts. */
export function twinKey(owner: string): string {
  const text = plain('[@Descrizione]');
  const key = `${owner}&"|"&LEN(${text})&"|"&LEFT(${text},70)&"|"&RIGHT(${text},70)`;
  return `IF(${text}="","",${key})`;
}

/** How many of the cells, among them the row's own, have its `twinKey`. */
export function twinCount(cells: string): string {
  const key = '[@[Chiave della descrizione]]';
  return `IF(${key}="",0,COUNTIF(${cells},${key}))`;
}

/** The rule's condition: the row has a `twinCount`. */
export const hasTwins = '[@[Descrizioni uguali]]>1';

export function outOfRange(cell: string): string {
  return `OR(N(${cell})<0,N(${cell})>100)`;
}

/** A percentage that may have been typed as `50%`: src/domain/findings/fraction.ts. */
export function isFractionIn(cell: string): string {
  return `AND(ISNUMBER(${cell}),N(${cell})>0,N(${cell})<1)`;
}

/** Whether a cell names a code that the column lacks. */
export function unknownIn(cell: string, column: string): string {
  return `AND(TRIM(${cell})<>"",COUNTIF(${column},${cell})=0)`;
}

/**
 * Whether a row belongs to nothing: it names an owner that the column lacks, or it has content and names none.
 * `content`: a cell that is filled in every row that is meant.
 */
export function isOrphan(owner: string, column: string, content: string): string {
  return `OR(${unknownIn(owner, column)},AND(TRIM(${owner})="",${content}<>""))`;
}

/** Whether that list has entries and the cell is none of them. */
export function unlistedIn(cell: string, list: ListName): string {
  const entries = entriesColumn(list);
  return `AND(TRIM(${cell})<>"",SUMPRODUCT(--(${entries}<>""))>0,SUMPRODUCT(--(${entries}&""=${cell}&""))=0)`;
}

/** What acceptances of a row are looked up by, alone or together with the finding and its values. */
export function rowKey(objective: string, row: string): string {
  return `${objective}&"|"&${row}&"|"`;
}

/** Columns of tblAccettati. An acceptance for a whole objective holds whatever the values are. */
export const acceptedFormulas = {
  rowKey: rowKey('[@Obiettivo]', '[@Riga]'),
  key: '[@Obiettivo]&"|"&[@Riga]&"|"&[@Rilievo]&"|"&IF([@Riga]="","",[@Valori])',
};

/** How many acceptances may concern a row that has a `rowKey`: those of the row and of its whole objective. */
export function acceptedCount(objective: string): string {
  return [`[@Chiave]`, `${objective}&"||"`]
    .map((key) => `COUNTIF(tblAccettati[Chiave riga],${key})`)
    .join('+');
}

/**
 * How many findings of a row are open; the row has a `rowKey` and an `acceptedCount`: most have no acceptance, and none is
 * looked up for them. `objective`: the code of its objective.
 */
export function openFindings(rules: readonly Rule[], objective: string): string {
  return rules
    .map(({ code, when, values = [] }) => {
      const word = findingWord(code);
      const keys = [`[@Chiave]&"${word}|"`, `${objective}&"||${word}|"`];
      if (values.length > 0) keys.push(`[@Chiave]&"${word}|"&${values.join('&";"&')}`);
      const accepted = keys.map((key) => `COUNTIF(tblAccettati[Chiave],${key})`).join('+');
      return `IF(${when},IF([@Accettati]=0,1,IF(${accepted}=0,1,0)),0)`;
    })
    .join('+');
}

/** A part of a row's count: one formula of all rules would be longer than Excel takes. */
export function partOfFindings(rules: readonly Rule[], objective = '[@Obiettivo]'): string {
  return `IF(${objective}="",0,${openFindings(rules, objective)})`;
}
