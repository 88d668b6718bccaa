import fc from 'fast-check';
import { toSerial } from '../../../src/domain/values/dates';
import { findingsOf } from '../../../src/domain/findings/findings';
import type { Peg } from '../../../src/domain/records/records';
import { fieldOf, type FindingCode } from '../../../src/domain/findings/catalogue/catalogue';
import { formulaOf } from '../../../src/workbook/formulas/columns';
import { phaseStates, weightChecks } from '../../../src/workbook/schema/computed-words';
import { openFindings, type Rule } from '../../../src/workbook/formulas/findings';
import { tables } from '../../../src/workbook/schema/schema';
import { disagreements, expectedRows, rules } from './agreement';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { drawn, generatedPeg } from '../generated-peg';

/** Objectives that break every rule that the sheets have. */
function withAll(): Peg {
  const peg = drawn(60, 2);
  peg.parameters.referenceDate = '2018-12-31';
  return peg;
}

/** A few of the objectives that break the same rules in the same fields. */
function fewest(peg: Peg): Peg {
  const broken = (objectives: Peg['objectives']): string => {
    const found = findingsOf({ ...peg, objectives }).filter(({ accepted }) => accepted === null);
    return [...new Set(found.map((one) => `${one.code} ${fieldOf(one)}`))].sort().join();
  };
  const all = broken(peg.objectives);
  const objectives = peg.objectives.reduce((kept, one) => {
    const others = kept.filter((other) => other !== one);
    return broken(others) === all ? others : kept;
  }, peg.objectives);
  return { ...peg, objectives };
}

// Six times and on more objectives in `agreement.long.test.ts`.
test('formulas and code agree whatever the parameters are', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPeg(20), async (peg) => {
      const { host } = await benchWith(peg, createCalculator());
      expect(disagreements(peg, host.model)).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

describe('a wrong rule is found out', () => {
  /** A workbook, and the records that are in it. */
  interface Written {
    peg: Peg;
    bench: Bench;
  }
  const written = async (peg: Peg): Promise<Written> => {
    const bench = await benchWith(peg, createCalculator());
    expect(disagreements(peg, bench.host.model)).toEqual([]);
    return { peg, bench };
  };
  let few: Written;
  let all: Written;
  beforeAll(async () => {
    few = await written(fewest(withAll()));
    all = await written(withAll());
  });

  /** Writes another formula into a whole column, compares, and writes the old one again. */
  async function differencesWith(
    { peg, bench }: Written,
    spec: (typeof tables)[number],
    heading: string,
    formula: string,
  ): Promise<number> {
    const write = (text: string): Promise<void> =>
      bench.run(async (context) => {
        const column = context.workbook.tables.getItem(spec.table).columns.getItem(heading);
        const body = column.getDataBodyRange().load('rowCount');
        await context.sync();
        body.formulas = Array.from({ length: body.rowCount }, () => [text]);
        await context.sync();
      }, 'test');
    await write(formula);
    const found = disagreements(peg, bench.host.model).length;
    const field = spec.columns.find((column) => column.heading === heading)?.field ?? '';
    await write(formulaOf(spec.key, field) ?? '');
    return found;
  }

  /** The column whose formula has the rule. */
  function columnOf(rule: Rule) {
    for (const spec of tables) {
      const own = spec.key === 'objectives' ? '[@Codice]' : '[@Obiettivo]';
      const objective = spec.key === 'history' ? 'INDEX(tblIndicatori[Obiettivo],[@Posizione])' : own;
      const text = oneLine(openFindings([rule], objective));
      for (const { heading, field } of spec.columns) {
        const formula = formulaOf(spec.key, field);
        if (formula?.includes(text)) return { spec, heading, formula, text };
      }
    }
    throw new Error(`no column has the rule ${rule.code}`);
  }

  const oneLine = (formula: string): string =>
    formula
      .split('\n')
      .map((line) => line.trim())
      .join('');

  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s, when its formula never finds anything',
    async (_, rule) => {
      const { spec, heading, formula, text } = columnOf(rule);
      expect(await differencesWith(few, spec, heading, formula.replace(text, '0'))).toBeGreaterThan(0);
    },
  );

  const limits: [FindingCode, string, string][] = [
    ['objective-weight-range', '<0', '<=0'],
    ['planned-dates-order', '>N(', '>=N('],
    ['ended-not-complete', '<100', '<=100'],
    ['yes-no-value', '<>1', '<>2'],
    ['achieved-differs', ')>0.01)', ')>0)'],
    ['achieved-inverted', '<=0.0101', '<=0.0001'],
  ];
  test.each(limits)('%s, when %s becomes %s', async (code, limit, other) => {
    const rule = rules.find((one) => one.code === code);
    if (rule === undefined) throw new Error(`there is no rule ${code}`);
    const { spec, heading, formula, text } = columnOf(rule);
    expect(text).toContain(limit);
    const changed = formula.replace(text, text.replaceAll(limit, other));
    expect(await differencesWith(all, spec, heading, changed)).toBeGreaterThan(0);
  });

  test('a formula of one cell', async () => {
    const { peg, bench } = all;
    const table = await tableOf(bench, 'tblObiettivi');
    const { row, column } = table.place(0, 'Somma pesi');
    bench.host.type('Obiettivi', row, column, '=SUM(tblFasi[Peso])+1');
    expect(disagreements(peg, bench.host.model).length).toBeGreaterThan(0);
  });
});

test('every computed column that people see is compared, but for the names of rows', () => {
  const peg = samplePeg();
  peg.objectives[0]?.involved.push({ id: 'i', centre: '09_U_P3', role: '', share: null });
  peg.objectives[0]?.phases[0]?.monitoring.push({ id: 'm', date: '2018-06-30', value: 50, notes: '' });
  const compared = expectedRows(peg);
  for (const { table, columns } of tables) {
    const headings = Object.keys(compared.get(table)?.[0]?.[1] ?? {});
    const seen = columns.filter(
      ({ kind, hidden, heading }) =>
        kind === 'computed' && hidden !== true && heading !== 'Descrizione della riga',
    );
    if (table !== 'tblSchede')
      expect([table, headings]).toEqual([table, expect.arrayContaining(seen.map(({ heading }) => heading))]);
  }
});

test('of what is more than a hint, the sheets lack only what they cannot say', () => {
  const carried = new Set<string>(rules.map(({ code }) => code));
  const peg = withAll();
  const [first] = peg.objectives;
  if (first === undefined) throw new Error('nothing was generated');
  first.programmes = ['4', '8'];
  first.involved = [{ id: 'i', centre: 'C8', role: '', share: null }];
  const found = findingsOf(peg, [{ finding: 'stale-schema', name: 'tblFasi', isTable: true }]).filter(
    ({ severity }) => severity !== 'hint',
  );
  const codes = new Set(found.map(({ code }) => code));
  expect([...codes].filter((code) => !carried.has(code)).sort()).toEqual([
    'stale-schema',
    'unknown-involved-centre',
    'unknown-other-programme',
  ]);
  expect([...carried].filter((code) => !codes.has(code as never))).toEqual([]);
});

test('a boolean is no number', async () => {
  const peg = samplePeg();
  const indicators = peg.objectives[0]?.indicators ?? [];
  for (const [index, row] of indicators.entries()) Object.assign(row, { expected: index % 2 === 0 });
  const bench = await benchWith(peg, createCalculator());
  const read = (await contentOf(bench)).peg;
  expect(findingsOf(read).map(({ code }) => code)).toContain('value-type');
  expect(disagreements(read, bench.host.model)).toEqual([]);
});

test('a boolean says whether an earlier value can be compared', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  for (const comparable of [false, true]) {
    await bench.run(async (context) => {
      const column = context.workbook.tables.getItem('tblStorico').columns.getItem('Confrontabile');
      column.getDataBodyRange().getCell(0, 0).values = [[comparable]];
      await context.sync();
    }, 'test');
    const { peg } = await contentOf(bench);
    expect(peg.objectives[0]?.indicators.flatMap(({ history }) => history)[0]?.comparable).toBe(comparable);
    expect(disagreements(peg, bench.host.model)).toEqual([]);
  }
});

test('on the sample the weights sum up to 100 and the weighted progress is 100', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg, createCalculator());
  expect(disagreements(peg, bench.host.model)).toEqual([]);
  const table = await tableOf(bench, 'tblObiettivi');
  expect(table.cell(0, 'Somma pesi')).toBe(100);
  expect(table.cell(0, 'Avanzamento')).toBe(100);
  expect(table.cell(0, 'Rilievi aperti')).toBe(6);
});

test('changing a date, a weight or a parameter changes the figures at once', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg, createCalculator());
  const phases = await tableOf(bench, 'tblFasi');
  const type = (heading: string, value: string): void => {
    const { row, column } = phases.place(0, heading);
    bench.host.type('Fasi', row, column, value);
  };
  type('Peso', '9,96');
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Controllo pesi')).toBe(weightChecks.ok);
  type('Peso', '9');
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Controllo pesi')).toBe(weightChecks.missing);
  type('Fine effettiva', '');
  type('Avanzamento', '50');
  type('Fine prevista', '01/12/2018');
  const late = await tableOf(bench, 'tblFasi');
  expect(late.cell(0, 'Stato')).toBe(phaseStates.late);
  expect(late.cell(0, 'Giorni di ritardo')).toBe(toSerial('2018-12-31') - toSerial('2018-12-01'));
});
