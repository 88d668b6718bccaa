import type { Area, ConditionalFormatModel, ValidationModel } from '../model/model';
import { formatArea, lettersOfColumn, parseArea } from '../model/address';
import { bottomOf, rightOf } from '../model/area';
import type { Difference } from './styles-reader';
import { child, children, decodeText, encodeText, escapeText, flag, numericAttribute, tag } from './xml';
import type { Node } from './xml';

/** How formulas of rules are spelt in files and back. */
export interface RuleFormulas {
  toFile(formula: string): string;
  fromFile(text: string): string;
}

/** As Excel writes them: whole columns and rows by their corners, since LibreOffice reads `U:U` here as nothing. */
export const areasText = (areas: Area[]): string => areas.map(cornersOf).join(' ');

function cornersOf(area: Area): string {
  const text = formatArea(area);
  if (/\d/.test(text) && /[A-Z]/.test(text)) return text;
  const last = `${lettersOfColumn(rightOf(area) - 1)}${bottomOf(area)}`;
  return `${lettersOfColumn(area.column)}${area.row + 1}:${last}`;
}

export const readSqref = (text: string | undefined): Area[] =>
  (text ?? '')
    .split(/\s+/)
    .map((part) => parseArea(part))
    .filter((area) => area !== null);

const TYPES: Record<string, string> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A bound of a rule: a number or a formula. */
function operandToFile(value: unknown, { toFile }: RuleFormulas): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = String(value);
  return text.startsWith('=') ? toFile(text) : text;
}

const operandFromFile = (text: string, { fromFile }: RuleFormulas): unknown =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : fromFile(text);

function listToFile(source: unknown, { toFile }: RuleFormulas): string {
  const text = typeof source === 'string' ? source : '';
  return text.startsWith('=') ? toFile(text) : `"${text.replace(/"/g, '""')}"`;
}

function listFromFile(text: string, { fromFile }: RuleFormulas): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : fromFile(text);
}

export function validationXml(validation: ValidationModel, formulas: RuleFormulas): string {
  // Without a rule it is a prompt that the cell shows.
  const [kind, rule] = Object.entries(validation.rule)[0] ?? ['none', {}];
  const operator = typeof rule['operator'] === 'string' ? lowerFirst(rule['operator']) : null;
  const first =
    kind === 'list'
      ? listToFile(rule['source'], formulas)
      : operandToFile(kind === 'custom' ? rule['formula'] : rule['formula1'], formulas);
  const second = kind === 'list' || kind === 'custom' ? null : operandToFile(rule['formula2'], formulas);
  const alert = validation.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' };
  const prompt = validation.prompt ?? { showPrompt: true, title: '', message: '' };
  return tag(
    'dataValidation',
    {
      type: TYPES[kind],
      errorStyle: alert.style === 'Stop' ? null : lowerFirst(alert.style),
      operator: operator === null || operator === 'between' ? null : fileOperator(operator),
      allowBlank: validation.ignoreBlanks,
      // The attribute's name is wrong in the format: 1 hides the arrow.
      showDropDown: kind === 'list' && rule['inCellDropDown'] === false,
      showInputMessage: prompt.showPrompt,
      showErrorMessage: alert.showAlert,
      errorTitle: encodeText(alert.title) || null,
      error: encodeText(alert.message) || null,
      promptTitle: encodeText(prompt.title) || null,
      prompt: encodeText(prompt.message) || null,
      sqref: areasText(validation.areas),
    },
    first === null ? null : tag('formula1', {}, escapeText(first)),
    second === null ? null : tag('formula2', {}, escapeText(second)),
  );
}

const OPERATORS: Record<string, string> = {
  equalTo: 'equal',
  notEqualTo: 'notEqual',
  greaterThanOrEqualTo: 'greaterThanOrEqual',
  lessThanOrEqualTo: 'lessThanOrEqual',
};
const OPERATORS_READ = Object.fromEntries(Object.entries(OPERATORS).map(([key, value]) => [value, key]));
const fileOperator = (operator: string): string => OPERATORS[operator] ?? operator;

export function readValidation(node: Node, formulas: RuleFormulas): ValidationModel | null {
  const { type = 'none', operator = 'between', sqref } = node.attributes;
  const kind = Object.entries(TYPES).find(([, name]) => name === type)?.[0];
  const areas = readSqref(sqref);
  if (areas.length === 0 || (kind === undefined && type !== 'none')) return null;
  const first = child(node, 'formula1')?.text ?? '';
  const second = child(node, 'formula2')?.text;
  let rule: Record<string, unknown> = {};
  if (kind === 'list')
    rule = { inCellDropDown: !flag(node, 'showDropDown'), source: listFromFile(first, formulas) };
  else if (kind === 'custom') rule = { formula: formulas.fromFile(first) };
  else if (kind !== undefined) {
    rule = { formula1: operandFromFile(first, formulas) };
    if (second !== undefined && /between$/i.test(operator))
      rule['formula2'] = operandFromFile(second, formulas);
    rule['operator'] = upperFirst(OPERATORS_READ[operator] ?? operator);
  }
  const text = (name: string): string => decodeText(node.attributes[name] ?? '');
  const alert = {
    showAlert: flag(node, 'showErrorMessage'),
    style: upperFirst(node.attributes['errorStyle'] ?? 'stop'),
    title: text('errorTitle'),
    message: text('error'),
  };
  const prompt = {
    showPrompt: flag(node, 'showInputMessage'),
    title: text('promptTitle'),
    message: text('prompt'),
  };
  const plainAlert = alert.showAlert && alert.style === 'Stop' && alert.title + alert.message === '';
  return {
    areas,
    rule: kind === undefined ? {} : { [kind]: rule },
    ignoreBlanks: flag(node, 'allowBlank'),
    errorAlert: plainAlert ? null : alert,
    prompt: prompt.showPrompt && prompt.title + prompt.message === '' ? null : prompt,
  };
}

export const conditionalXml = (
  format: ConditionalFormatModel,
  priority: number,
  dxfId: number,
  formulas: RuleFormulas,
): string =>
  tag(
    'conditionalFormatting',
    { sqref: areasText(format.areas) },
    tag(
      'cfRule',
      { type: 'expression', dxfId, priority, stopIfTrue: format.stopIfTrue },
      tag('formula', {}, escapeText(formulas.toFile(format.formula))),
    ),
  );

/** The sheet's conditional formats with a formula of their own, first priority first; other kinds are not kept. */
export function readConditionals(
  root: Node,
  differences: Difference[],
  formulas: RuleFormulas,
  newId: () => string,
): ConditionalFormatModel[] {
  return children(root, 'conditionalFormatting')
    .flatMap((block) => children(block, 'cfRule').map((rule) => ({ rule, sqref: block.attributes['sqref'] })))
    .filter(({ rule }) => rule.attributes['type'] === 'expression')
    .sort((a, b) => (numericAttribute(a.rule, 'priority') ?? 0) - (numericAttribute(b.rule, 'priority') ?? 0))
    .map(({ rule, sqref }) => ({
      id: newId(),
      areas: readSqref(sqref),
      formula: formulas.fromFile(child(rule, 'formula')?.text ?? ''),
      stopIfTrue: flag(rule, 'stopIfTrue'),
      ...(differences[numericAttribute(rule, 'dxfId') ?? -1] ?? { fill: null, fontColor: null, bold: null }),
    }));
}
