import type { Area, SheetModel, ValidationModel } from '../model/model';
import { formatAbsolute, quoteSheet } from '../model/address';
import { intersection, sameArea, subtract } from '../model/area';
import { formulaParts } from '../model/formula-parts';
import { checkUnprotected } from '../model/protect';
import { flag, missing, oneOf, record, text } from '../contract/arguments';
import { invalidArgument } from '../contract/refusals';
import { withoutValidations } from './clear';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { RangeGeometry } from './range-geometry';

const TYPES = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
type RuleType = keyof typeof TYPES;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** A literal list is longer than this in no file of Excel. */
const MAX_LIST = 255;
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

export class DataValidationObject extends HostObject {
  readonly typeName = 'DataValidation';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  /** The validation of all cells; `null`: none; `undefined`: it differs among them. */
  private get own(): ValidationModel | null | undefined {
    const touching = this.sheet.validations.filter(({ areas }) => overlap(areas, this.areas));
    const [only] = touching;
    if (!only) return null;
    return touching.length === 1 && covers(only.areas, this.areas) ? only : undefined;
  }

  get Rule(): unknown {
    return this.own === undefined ? null : (this.own?.rule ?? {});
  }
  set Rule(value: unknown) {
    checkUnprotected(this.sheet);
    const rule = this.readRule(value);
    const known = this.own;
    this.replace({
      areas: [...this.areas],
      rule,
      ignoreBlanks: known?.ignoreBlanks ?? true,
      errorAlert: known?.errorAlert ?? null,
      prompt: known?.prompt ?? null,
    });
  }

  get Type(): string {
    const { own } = this;
    if (own === undefined) return 'Inconsistent';
    const type = Object.keys(own?.rule ?? {})[0] as RuleType | undefined;
    return type ? TYPES[type] : 'None';
  }

  get IgnoreBlanks(): boolean | null {
    return this.own === undefined ? null : (this.own?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ ignoreBlanks: flag(value, 'ignoreBlanks') });
  }

  get ErrorAlert(): unknown {
    return this.own === undefined ? null : (this.own?.errorAlert ?? NO_ALERT);
  }
  set ErrorAlert(value: unknown) {
    const given = record(value, 'errorAlert', Object.keys(NO_ALERT));
    this.change({
      errorAlert: {
        showAlert: missing(given.showAlert) || flag(given.showAlert, 'showAlert'),
        style: missing(given.style)
          ? 'Stop'
          : oneOf(given.style, 'style', ['Stop', 'Warning', 'Information']),
        title: limited(given.title ?? '', 'errorAlert.title', 32),
        message: limited(given.message ?? '', 'errorAlert.message', 255),
      },
    });
  }

  get Prompt(): unknown {
    return this.own === undefined ? null : (this.own?.prompt ?? NO_PROMPT);
  }
  set Prompt(value: unknown) {
    const given = record(value, 'prompt', Object.keys(NO_PROMPT));
    this.change({
      prompt: {
        showPrompt: missing(given.showPrompt) || flag(given.showPrompt, 'showPrompt'),
        title: limited(given.title ?? '', 'prompt.title', 32),
        message: limited(given.message ?? '', 'prompt.message', 255),
      },
    });
  }

  Clear(): void {
    checkUnprotected(this.sheet);
    for (const area of this.areas) withoutValidations(this.sheet, area);
  }

  private change(change: Partial<ValidationModel>): void {
    checkUnprotected(this.sheet);
    const known = this.own;
    if (known === undefined) throw invalidArgument('the cells have different validations');
    const blank: ValidationModel = {
      areas: [],
      rule: {},
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    };
    this.replace({ ...(known ?? blank), ...change, areas: [...this.areas] });
  }

  private replace(validation: ValidationModel): void {
    for (const area of this.areas) withoutValidations(this.sheet, area);
    this.sheet.validations.push(validation);
  }

  private readRule(value: unknown): ValidationModel['rule'] {
    const given = record(value, 'rule', Object.keys(TYPES));
    const types = (Object.keys(given) as RuleType[]).filter((type) => !missing(given[type]));
    const [type] = types;
    if (!type || types.length > 1) throw invalidArgument('a rule must have exactly one type');
    const rule = record(given[type], `rule.${type}`);
    if (type === 'list') return { list: this.readList(rule) };
    if (type === 'custom') return { custom: { formula: this.formula(rule.formula, 'custom.formula') } };
    const operator = oneOf(rule.operator, `${type}.operator`, OPERATORS);
    const formula1 = this.formula(rule.formula1, `${type}.formula1`);
    if (!operator.endsWith('etween')) return { [type]: { formula1, operator } };
    return { [type]: { formula1, formula2: this.formula(rule.formula2, `${type}.formula2`), operator } };
  }

  private readList(rule: Record<string, unknown>): Record<string, unknown> {
    const inCellDropDown = missing(rule.inCellDropDown) || flag(rule.inCellDropDown, 'list.inCellDropDown');
    if (typeof rule.source === 'string' && !rule.source.startsWith('=')) {
      if (rule.source.length > MAX_LIST) throw invalidArgument(`a list of more than ${MAX_LIST} characters`);
      return { inCellDropDown, source: rule.source };
    }
    return { inCellDropDown, source: this.formula(rule.source, 'list.source') };
  }

  /** A formula beginning with `=` from a formula, a number or a range. Excel refuses structured references here. */
  private formula(value: unknown, name: string): string {
    if (typeof value === 'number') return `=${value}`;
    if (value instanceof RangeGeometry) {
      return `=${quoteSheet(value.sheet.name)}!${formatAbsolute(value.area)}`;
    }
    const given = text(value, name);
    if (given === '') throw invalidArgument(`${name} is empty`);
    const formula = given.startsWith('=') ? given : `=${given}`;
    if (formulaParts(formula).some(({ kind }) => kind === 'table')) {
      throw invalidArgument(`${name} must not hold structured references`);
    }
    return formula;
  }
}

function limited(value: unknown, name: string, most: number): string {
  const result = text(value, name);
  if (result.length > most) throw invalidArgument(`${name} longer than ${most} characters`);
  return result;
}

const overlap = (some: readonly Area[], others: readonly Area[]) =>
  some.some((area) => others.some((other) => intersection(area, other) !== null));

function covers(outer: readonly Area[], inner: readonly Area[]): boolean {
  return inner.every((area) => {
    if (outer.some((own) => sameArea(own, area))) return true;
    let rest: Area[] = [area];
    for (const own of outer) rest = rest.flatMap((part) => subtract(part, own));
    return rest.length === 0;
  });
}
