import type { Book } from '../model/book';
import type { ConditionalFormatModel } from '../model/model';
import { lettersOfColumn } from '../model/address';
import { keepAsMade } from '../model/conditions';
import { formulaParts } from '../model/formula-parts';
import { readSeparators } from '../model/local-formula';
import { colour } from '../contract/arguments';
import { invalidArgument } from '../contract/refusals';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

abstract class FormatPart extends HostObject {
  constructor(
    scene: Scene,
    protected readonly format: ConditionalFormatModel,
  ) {
    super(scene);
  }

  protected setFormula(formula: string): void {
    const { book, format } = this;
    format.formula = formula;
    const sheet = book.model.sheets.find(({ conditionalFormats }) => conditionalFormats.includes(format));
    if (sheet === undefined || book.profile.rulesLookAside) return;
    keepAsMade(sheet, format, (one, row, column) => book.evaluate(one, sheet, row, column));
  }
}

export class CustomConditionalFormatObject extends FormatPart {
  readonly typeName = 'CustomConditionalFormat';

  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.scene, this.format);
  }
  get Rule(): HostObject {
    return new ConditionalFormatRuleObject(this.scene, this.format);
  }
}

/** Excel refuses structured references in rules. */
function ruleFormula(formula: string, { profile }: Book): string {
  if (!formula.startsWith('=') || formulaParts(formula).some(({ kind }) => kind === 'table')) {
    throw invalidArgument('a rule must begin with = and hold no structured references');
  }
  return readSeparators(formula, profile, profile.rulesTakeCommas);
}

class ConditionalFormatRuleObject extends FormatPart {
  readonly typeName = 'ConditionalFormatRule';

  get Formula(): string {
    return this.format.formula;
  }
  set Formula(value: string) {
    this.setFormula(ruleFormula(value, this.book));
  }
}

const COMPARISONS: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

interface CellValueRule {
  operator: string;
  formula1: string;
  formula2?: string;
}

/** A comparison of the cell's value, kept as the custom formula that says the same. */
export class CellValueConditionalFormatObject extends FormatPart {
  readonly typeName = 'CellValueConditionalFormat';

  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.scene, this.format);
  }

  set Rule({ operator, formula1, formula2 }: CellValueRule) {
    if (operator === 'Invalid') throw invalidArgument('operator');
    const [area] = this.format.areas;
    const cell = `${lettersOfColumn(area?.column ?? 0)}${(area?.row ?? 0) + 1}`;
    const first = ruleFormula(formula1, this.book).slice(1);
    const comparison = COMPARISONS[operator];
    if (comparison !== undefined) this.setFormula(`=${cell}${comparison}${first}`);
    else {
      if (formula2 === undefined) throw invalidArgument('formula2');
      const between = `AND(${cell}>=${first},${cell}<=${ruleFormula(formula2, this.book).slice(1)})`;
      this.setFormula(operator === 'Between' ? `=${between}` : `=NOT(${between})`);
    }
  }
}

class ConditionalRangeFormatObject extends FormatPart {
  readonly typeName = 'ConditionalRangeFormat';

  get Fill(): HostObject {
    return new ConditionalRangeFillObject(this.scene, this.format);
  }
  get Font(): HostObject {
    return new ConditionalRangeFontObject(this.scene, this.format);
  }
}

class ConditionalRangeFillObject extends FormatPart {
  readonly typeName = 'ConditionalRangeFill';

  get Color(): string {
    return this.format.fill ?? '';
  }
  set Color(value: string) {
    this.format.fill = colour(value, 'color');
  }

  Clear(): void {
    this.format.fill = null;
  }
}

class ConditionalRangeFontObject extends FormatPart {
  readonly typeName = 'ConditionalRangeFont';

  get Color(): string {
    return this.format.fontColor ?? '';
  }
  set Color(value: string) {
    this.format.fontColor = colour(value, 'color');
  }

  get Bold(): boolean | null {
    return this.format.bold;
  }
  set Bold(value: boolean) {
    this.format.bold = value;
  }
}
