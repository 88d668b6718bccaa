import type { Repair, RepairKind } from '../domain/findings/repairs';
import type { Language } from './language';
import { filled } from './translate';

type Sentence = Readonly<Record<Language, string>>;

/** What is not as it should be, in the order of telling. `parts`: names, by sheet. Here, since only *Prepara cartella* needs them. */
const sentences: Readonly<Record<RepairKind, Sentence>> = {
  version: {
    it: 'Fogli di una versione precedente: {found} invece di {parts}',
    en: 'Sheets of an earlier version: {found} instead of {parts}',
  },
  table: {
    it: '{count|Tabella mancante|Tabelle mancanti}: {parts}',
    en: 'Missing {count|table|tables}: {parts}',
  },
  heading: {
    it: '{count|Intestazione cambiata|Intestazioni cambiate}: {parts}',
    en: 'Changed {count|heading|headings}: {parts}',
  },
  column: {
    it: '{count|Colonna mancante|Colonne mancanti}: {parts}',
    en: 'Missing {count|column|columns}: {parts}',
  },
  parameter: {
    it: '{count|Parametro mancante o illeggibile|Parametri mancanti o illeggibili}: {parts}',
    en: 'Missing or unreadable {count|parameter|parameters}: {parts}',
  },
  name: {
    it: '{count|Nome perso|Nomi persi} della cartella: {parts}',
    en: 'Lost {count|name|names} of the workbook: {parts}',
  },
  summary: {
    it: 'Riepilogo mancante o con formule perse: {parts}',
    en: 'Summary missing or without some formulas: {parts}',
  },
  formula: { it: 'Formule perse o cambiate: {parts}', en: 'Formulas lost or changed: {parts}' },
  rule: {
    it: 'Convalida delle celle persa o cambiata: {parts}',
    en: 'Validation of cells lost or changed: {parts}',
  },
  colour: { it: 'Colori automatici persi: {parts}', en: 'Automatic colours lost: {parts}' },
  format: {
    it: 'Formati numerici non adatti alla colonna: {parts}',
    en: 'Number formats that do not suit the column: {parts}',
  },
  percent: {
    it: 'Percentuali che Excel tiene come frazioni, da moltiplicare per 100: {parts}',
    en: 'Percentages that Excel keeps as fractions, to be multiplied by 100: {parts}',
  },
  invisible: {
    it: 'Caratteri che non si vedono, da togliere: {parts}',
    en: 'Characters that cannot be seen, to be removed: {parts}',
  },
  row: { it: 'Righe senza Id o ordine: {parts}', en: 'Rows without Id or order: {parts}' },
};

const inCells: Sentence = {
  it: '{part} ({cells} {cells|cella|celle})',
  en: '{part} ({cells} {cells|cell|cells})',
};
const instead: Sentence = { it: '«{found}» invece di «{part}»', en: '“{found}” instead of “{part}”' };
const more: Sentence = { it: 'e altro ({rest})', en: 'and more ({rest})' };

/** Names that a sentence holds; the others are counted. */
const MOST = 12;

/** Repairs in words, a line a kind. */
export function repairTexts(
  repairs: readonly Repair[],
  language: Language,
): { kind: RepairKind; text: string }[] {
  return (Object.keys(sentences) as RepairKind[]).flatMap((kind) => {
    const own = repairs.filter((repair) => repair.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const rest = own.length - MOST;
    const parts = [
      bySheet(own.slice(0, MOST), language),
      ...(rest > 0 ? [filled(more[language], { rest })] : []),
    ].join(' ');
    const params = { parts, count: own.length, found: first.found ?? '' };
    return [{ kind, text: filled(sentences[kind][language], params) }];
  });
}

/** `Fasi: Stato (2 celle), Peso; Centri: Codice`. */
function bySheet(repairs: readonly Repair[], language: Language): string {
  const sheets = [...new Set(repairs.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = repairs.filter((repair) => repair.sheet === sheet);
      const parts = own.map((repair) => partText(repair, language)).join(', ');
      return sheet === '' ? parts : `${sheet}: ${parts}`;
    })
    .join('; ');
}

function partText({ kind, part, found = '', count }: Repair, language: Language): string {
  if (kind === 'heading') return filled(instead[language], { part, found });
  if (kind === 'row') return String(count);
  return count === undefined ? part : filled(inCells[language], { part, cells: count });
}
