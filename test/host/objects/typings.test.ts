import { TYPE_NAMES } from '../../../src/host/contract/type-names';
import { HostObject, NullObject } from '../../../src/host/contract/host-object';
import { createHost } from '../../../src/host/host';
import { Book } from '../../../src/host/model/book';
import { createScene } from '../../../src/host/objects/scene';
import { WorkbookObject } from '../../../src/host/objects/workbook';
import { documented } from '../../../src/host/requirements/documented';
import { kindOf } from '../../../src/host/requirements/kinds';
import { signatureOf } from '../../../src/host/requirements/table';
import { callMethod, memberName, readProperty, writeProperty } from '../../../src/host/wire/members';
import { loadExcel } from '../../../workbench/node/excel';

/** Arguments of the methods that need some, to reach what they answer. */
const ARGUMENTS: Record<string, unknown[]> = {
  'Worksheet.getRange': ['A1:B3'],
  'Worksheet.getRanges': ['A1:B3;D4'],
  'Worksheet.getCell': [0, 0],
  'Worksheet.getRangeByIndexes': [0, 0, 2, 2],
  'WorksheetCollection.getItem': ['Foglio1'],
  'WorksheetCollection.getItemOrNullObject': ['Foglio1'],
  'NamedItemCollection.getItem': ['Nome'],
  'NamedItemCollection.getItemOrNullObject': ['Nome'],
  'Range.getRowsAbove': [-1],
  'Range.getColumnsBefore': [-1],
  'RangeBorderCollection.getItem': ['EdgeTop'],
};

/** A workbook with something of everything. */
async function richBook(): Promise<Book> {
  const host = createHost();
  await loadExcel(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Nome', 'Valore'],
      ['uno', 1],
      ['due', '=1+1'],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblProva';
    context.workbook.names.add('Nome', sheet.getRange('A1'));
    context.workbook.names.add('Costante', '=3');
    sheet.names.add('Locale', sheet.getRange('B2'));
    for (const address of ['A2', 'D1:D3']) {
      const first = sheet.getRange(address).conditionalFormats.add('Custom');
      first.custom.rule.formula = '=TRUE';
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.font.bold = true;
    }
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.horizontalPageBreaks.add('A5');
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintArea('A1:B3');
    sheet.pageLayout.setPrintTitleRows('1:1');
    sheet.pageLayout.setPrintTitleColumns('A:A');
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
  });
  return host.book;
}

interface Member {
  object: HostObject;
  name: string;
  found: PropertyDescriptor;
}

function membersOf(object: HostObject): Member[] {
  const members: Member[] = [];
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== HostObject.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (/^[A-Z]/.test(name)) members.push({ object, name, found });
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return members;
}

/** What a member answers, `undefined` for what cannot be asked for here. */
function answerOf({ object, name, found }: Member): unknown {
  if (found.get) return readProperty(object, name);
  const method = found.value as ((...args: unknown[]) => unknown) | undefined;
  if (!method || !name.startsWith('Get')) return undefined;
  const member = memberName(object, name);
  const needsNone = signatureOf(object.typeName, `${documented(member).key}(0)`)?.optional !== false;
  const args = ARGUMENTS[member] ?? (needsNone ? [] : name === 'GetItemAt' ? [0] : null);
  return args && callMethod(object, name, args);
}

/** What is not there, such as a totals row, answers nothing. */
function answerIfThere(member: Member): unknown {
  try {
    return answerOf(member);
  } catch (error) {
    if (/^(ItemNotFound|InvalidReference)$/.test(codeOfError(error) ?? '')) return undefined;
    throw error;
  }
}

describe('every object of the host, against the typings of Office.js', () => {
  /** One object of each type, with its members; conditional formats of both kinds. */
  const objects = new Map<string, HostObject>();
  const answered = new Map<string, unknown>();

  beforeAll(async () => {
    const waiting: HostObject[] = [new WorkbookObject(createScene(await richBook()))];
    for (let object = waiting.pop(); object; object = waiting.pop()) {
      // One collection of a type may be empty where another is not.
      waiting.push(...(object.items() ?? []));
      if (object instanceof NullObject || objects.has(object.typeName)) continue;
      objects.set(object.typeName, object);
      for (const member of membersOf(object)) {
        if (/^(CellValue|Custom)$/.test(member.name)) continue;
        const answer = answerIfThere(member);
        answered.set(memberName(object, member.name), answer);
        if (answer instanceof HostObject) waiting.push(answer);
      }
      if (object.typeName === 'ConditionalFormatCollection') {
        for (const kind of ['Custom', 'CellValue']) {
          const format = callMethod(object, 'Add', [kind]) as HostObject;
          waiting.push(readProperty(format, kind) as HostObject);
        }
      }
    }
  });

  test('all types that the host answers for are walked', () => {
    expect([...objects.keys()].sort()).toEqual([...TYPE_NAMES].sort());
  });

  test('every member stands in the typings', () => {
    const unknown = [...objects.values()]
      .flatMap(membersOf)
      .map(({ object, name }) => memberName(object, name))
      .filter((member) => {
        const { type, key } = documented(member);
        return signatureOf(type, key) === undefined;
      });
    expect(unknown).toEqual([]);
  });

  test('every answer is of the kind that they say, down to its last part', () => {
    let checked = 0;
    for (const [member, answer] of answered) {
      if (answer === null || answer === undefined || answer instanceof NullObject) continue;
      const { type, key } = documented(member);
      const kind = signatureOf(type, key)?.kind ?? 'nothing';
      expect(kindOf(kind).read(answer, member)).toEqual(answer);
      checked++;
    }
    expect(checked).toBeGreaterThan(150);
  });

  /** A value of none of the kinds: each of them refuses some object. */
  const WRONG = { wrong: 'wrong' };

  test('every property refuses a value of another kind, and every method arguments of other kinds', () => {
    const refused: string[] = [];
    const taken: string[] = [];
    const note = (member: string, attempt: () => void) => {
      try {
        attempt();
        taken.push(member);
      } catch (error) {
        (codeOfError(error) === 'InvalidArgument' ? refused : taken).push(member);
      }
    };
    for (const { object, name, found } of [...objects.values()].flatMap(membersOf)) {
      const member = memberName(object, name);
      if (found.set) note(member, () => writeProperty(object, name, WRONG));
      const method = found.value as ((...args: unknown[]) => unknown) | undefined;
      for (let index = 0; index < (method?.length ?? 0); index++) {
        const args = Array.from({ length: index + 1 }, () => WRONG);
        note(`${member}(${index})`, () => callMethod(object, name, args));
      }
    }
    expect(taken).toEqual([]);
    expect(refused.length).toBeGreaterThan(120);
  });
});

const codeOfError = (error: unknown) => (error as { code?: string }).code;
