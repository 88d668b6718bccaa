import type { Area, SheetModel, ValidationModel } from '../model/model';
import { containsCell, intersection, sameArea, subtract } from '../model/area';
import { formulaParts } from '../model/formula-parts';
import { checkUnprotected } from '../model/protect';
import { invalidArgument } from '../contract/refusals';
import { withoutValidations } from './clear';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { referenceTo } from './addresses';
import type { SheetArea } from './addresses';
import { keepsRule } from './validity';

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

/** A rule as it is given, with one of the types: each has some of the members. */
type GivenRule = Partial<Record<RuleType, GivenCondition>>;
interface GivenCondition {
  formula?: string;
  formula1?: string | number | SheetArea;
  formula2?: string | number | SheetArea;
  operator?: string;
  inCellDropDown?: boolean;
  source?: string | SheetArea;
}

/** A literal list is longer than this in no file of Excel. */
const MAX_LIST = 255;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const FIRST_DAY = 25_569;
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
  set Rule(value: GivenRule) {
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

  /** Whether all cells keep their rules, or none; `null`: some do, or it is not known. */
  get Valid(): boolean | null {
    const evaluate = (formula: string) => this.book.evaluate(formula, this.sheet);
    const verdicts = new Set(
      this.sheet.validations.flatMap((validation) =>
        filledCells(this.sheet, validation.areas)
          .filter(({ row, column }) => this.areas.some((area) => containsCell(area, row, column)))
          .map(({ value }) => keepsRule(validation, value, evaluate)),
      ),
    );
    if (verdicts.size === 0) return true;
    const [only = null] = verdicts;
    return verdicts.size === 1 ? only : null;
  }

  get IgnoreBlanks(): boolean | null {
    return this.own === undefined ? null : (this.own?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(value: boolean) {
    this.change({ ignoreBlanks: value });
  }

  get ErrorAlert(): unknown {
    return this.own === undefined ? null : (this.own?.errorAlert ?? NO_ALERT);
  }
  set ErrorAlert(value: NonNullable<ValidationModel['errorAlert']>) {
    limit(value.title, 'errorAlert.title', 32);
    limit(value.message, 'errorAlert.message', 255);
    this.change({ errorAlert: value });
  }

  get Prompt(): unknown {
    return this.own === undefined ? null : (this.own?.prompt ?? NO_PROMPT);
  }
  set Prompt(value: NonNullable<ValidationModel['prompt']>) {
    limit(value.title, 'prompt.title', 32);
    limit(value.message, 'prompt.message', 255);
    this.change({ prompt: value });
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

  private readRule(given: GivenRule): ValidationModel['rule'] {
    const [[type, rule] = [], ...others] = Object.entries(given);
    if (!type || !rule || others.length > 0) throw invalidArgument('a rule must have exactly one type');
    if (type === 'list') return { list: this.readList(rule) };
    if (type === 'custom') return { custom: { formula: this.formula(rule.formula, 'custom.formula') } };
    const operator = rule.operator ?? '';
    const isTime = type === 'date' || type === 'time';
    const bound = (name: 'formula1' | 'formula2'): string =>
      this.formula(isTime ? moment(rule[name], `${type}.${name}`) : rule[name], `${type}.${name}`);
    const formula1 = bound('formula1');
    if (!operator.endsWith('etween')) return { [type]: { formula1, operator } };
    return { [type]: { formula1, formula2: bound('formula2'), operator } };
  }

  private readList({ inCellDropDown, source }: GivenCondition): Record<string, unknown> {
    if (typeof source === 'string' && !source.startsWith('=')) {
      if (source.length > MAX_LIST) throw invalidArgument(`a list of more than ${MAX_LIST} characters`);
      return { inCellDropDown, source };
    }
    return { inCellDropDown, source: this.formula(source, 'list.source') };
  }

  /** A formula beginning with `=` from a formula, a number or a range. Excel refuses structured references here. */
  private formula(given: string | number | SheetArea | undefined, name: string): string {
    if (typeof given === 'number') return `=${given}`;
    if (typeof given === 'object') return referenceTo(given);
    if (!given) throw invalidArgument(`${name} is empty`);
    const formula = given.startsWith('=') ? given : `=${given}`;
    if (formulaParts(formula).some(({ kind }) => kind === 'table')) {
      throw invalidArgument(`${name} must not hold structured references`);
    }
    return formula;
  }
}

/** Days and times come as text of ISO 8601, which becomes a serial number, or as a formula; a number is refused. */
function moment<T>(given: T, name: string): T | number {
  if (typeof given === 'number') throw invalidArgument(`${name} is a number`);
  if (typeof given !== 'string' || given.startsWith('=')) return given;
  const [day = '', time = '00:00'] = given.split('T');
  const milliseconds = Date.parse(`${day}T${time.replace(/Z$/, '')}Z`);
  if (Number.isNaN(milliseconds)) throw invalidArgument(`${name} is no day of ISO 8601`);
  return milliseconds / MILLISECONDS_A_DAY + FIRST_DAY;
}

function limit(text: string, name: string, most: number): void {
  if (text.length > most) throw invalidArgument(`${name} longer than ${most} characters`);
}

function filledCells(sheet: SheetModel, areas: readonly Area[]) {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      areas.some((area) => containsCell(area, row, column)) ? [{ row, column, value }] : [],
    ),
  );
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
