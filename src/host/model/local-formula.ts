import { italianErrors } from './display';
import { formulaParts, type FormulaPart } from './formula-parts';
import type { Profile } from './profile';
import { ExcelRefusal } from './refusal';

/** Functions as Italian Excel calls them, of those that stand in names. Others read in English. */
const italianFunctions: Readonly<Record<string, string>> = {
  AND: 'E',
  AVERAGE: 'MEDIA',
  CELL: 'CELLA',
  COUNT: 'CONTA.NUMERI',
  COUNTA: 'CONTA.VALORI',
  COUNTIF: 'CONTA.SE',
  COUNTIFS: 'CONTA.PIÙ.SE',
  DATE: 'DATA',
  IF: 'SE',
  IFERROR: 'SE.ERRORE',
  INDEX: 'INDICE',
  INDIRECT: 'INDIRETTO',
  ISBLANK: 'VAL.VUOTO',
  ISERROR: 'VAL.ERRORE',
  ISNUMBER: 'VAL.NUMERO',
  LEFT: 'SINISTRA',
  LEN: 'LUNGHEZZA',
  MATCH: 'CONFRONTA',
  N: 'NUM',
  NOT: 'NON',
  OFFSET: 'SCARTO',
  OR: 'O',
  RIGHT: 'DESTRA',
  ROUND: 'ARROTONDA',
  ROW: 'RIF.RIGA',
  ROWS: 'RIGHE',
  SUM: 'SOMMA',
  SUMIF: 'SOMMA.SE',
  SUMIFS: 'SOMMA.PIÙ.SE',
  TEXT: 'TESTO',
  TODAY: 'OGGI',
  YEAR: 'ANNO',
};

const italianItems: Readonly<Record<string, string>> = {
  '#all': '#Tutti',
  '#data': '#Dati',
  '#headers': '#Intestazioni',
  '#totals': '#Totali',
  '#this row': '#Questa riga',
};

/** Texts, errors, functions, numbers and separators of what stands between references and names. */
const token = /"(?:[^"]|"")*"|#[A-Z/0?]+[!?]?|[A-Z][A-Z0-9.]*(?=\()|\b(?:TRUE|FALSE)\b|\d*\.\d+|[,;()]/gi;

/**
 * A name's formula as it reads in the profile's Excel: `=SE(VAL.NUMERO(Foglio1!$A$1);0,05)` in an Italian one (office-js
 * #2834; the words are those of Italian Excel).
 */
export function localFormula(formula: string, profile: Profile): string {
  if (profile.language === 'en') return formula;
  return formulaParts(formula)
    .map((part) => localPart(part, profile))
    .join('');
}

function localPart(part: FormulaPart, profile: Profile): string {
  if (part.kind === 'table')
    return part.text
      .replace(/#[a-z ]+(?=\])/gi, (item) => italianItems[item.toLowerCase()] ?? item)
      .replace(/\],/g, `]${profile.listSeparator}`);
  if (part.kind !== 'text') return part.text;
  return part.text.replace(token, (text) => localToken(text, profile));
}

function localToken(text: string, { listSeparator, decimalSign }: Profile): string {
  if (text.startsWith('"')) return text;
  if (text === ',') return listSeparator;
  if (/^\d*\./.test(text)) return text.replace('.', decimalSign);
  const word = text.toUpperCase();
  if (word === 'TRUE') return 'VERO';
  if (word === 'FALSE') return 'FALSO';
  return italianErrors[word] ?? italianFunctions[word] ?? text;
}

/**
 * What is kept of a formula that is written into a name or the rule of a colour, with `,` for every separator.
 * @param takesCommas between arguments the comma is taken, whatever the list separator
 * @throws ExcelRefusal InvalidArgument for a separator that the profile's Excel does not take: between areas the list
 *   separator of the person's settings (office-js #2891), between arguments as `takesCommas` says
 */
export function readSeparators(formula: string, { listSeparator }: Profile, takesCommas: boolean): string {
  let depth = 0;
  const takes = (sign: string): boolean => sign === (depth > 0 && takesCommas ? ',' : listSeparator);
  return formulaParts(formula)
    .map((part) => {
      if (part.kind !== 'text') return part.text;
      return part.text.replace(token, (text) => {
        if (text === '(') depth += 1;
        if (text === ')') depth -= 1;
        if (text !== ',' && text !== ';') return text;
        if (!takes(text))
          throw new ExcelRefusal('InvalidArgument', `The formula has a ${text} between its parts.`);
        return ',';
      });
    })
    .join('');
}
