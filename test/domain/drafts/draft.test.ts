import {
  readFields,
  readRowDrafts,
  rowField,
  rowIds,
  showRow,
  showRows,
  type Draft,
  type DraftIssues,
  type RowList,
} from '../../../src/domain/drafts/draft';
import { percentType, requiredTextType, textType } from '../../../src/domain/values/field-types';

interface Step {
  id: string;
  name: string;
  share: number | null;
}

const steps: RowList<Step> = {
  name: 'steps',
  fields: { name: requiredTextType, share: percentType },
  blank: (id) => ({ id, name: '', share: null }),
};

const known: Step[] = [
  { id: 'a', name: 'prima', share: 10 },
  { id: 'b', name: 'seconda', share: 0.1 + 0.2 },
];

function read(draft: Draft, base: readonly Step[] = known): { rows: Step[]; issues: DraftIssues } {
  const issues: DraftIssues = {};
  return { rows: readRowDrafts(steps, draft, base, issues), issues };
}

/** A draft without the fields of one row. */
function without(draft: Draft, id: string): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !name.startsWith(`steps.${id}.`)));
}

test('rows that nobody touched read back as themselves, with values that cannot be shown exactly', () => {
  expect(read(showRows(steps, known))).toEqual({ rows: known, issues: {} });
});

test('a row is added after the others, and one is taken out', () => {
  const added = { ...without(showRows(steps, known), 'a'), ...showRow(steps, steps.blank('c')) };
  const draft = { ...added, [rowField('steps', 'c', 'name')]: 'terza' };
  expect(read(draft).rows).toEqual([known[1], { id: 'c', name: 'terza', share: null }]);
});

test('new rows in which nothing was typed do not count, known ones do', () => {
  const draft = {
    ...showRows(steps, known),
    ...showRow(steps, steps.blank('c')),
    'steps.a.name': '',
    'steps.a.share': '',
  };
  const { rows, issues } = read(draft);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(issues).toEqual({ 'steps.a.name': { code: 'required', params: {} } });
});

test('what is wrong is named by list, row and field', () => {
  const draft = { ...showRows(steps, known), 'steps.a.share': '101', 'steps.b.name': ' ' };
  expect(Object.keys(read(draft).issues).sort()).toEqual(['steps.a.share', 'steps.b.name']);
});

test('Ids may hold points, and a list is not taken for one whose name begins alike', () => {
  const draft = { 'steps.a.b.name': 'x', 'steps.a.b.share': '', 'stepsmore.q.name': 'y', other: 'z' };
  expect(rowIds(draft, 'steps')).toEqual(['a.b']);
  expect(read(draft, []).rows).toEqual([{ id: 'a.b', name: 'x', share: null }]);
});

test('fields of the record itself are read beside rows with the same field names', () => {
  const issues: DraftIssues = {};
  const record = readFields(
    { name: textType },
    { name: 'sua', 'steps.a.name': 'altra' },
    { name: '' },
    issues,
  );
  expect(record).toEqual({ name: 'sua' });
});

test('a required field that is blank is asked for, even if nobody touched it', () => {
  const issues: DraftIssues = {};
  readFields({ name: requiredTextType }, { name: '  ' }, { name: '  ' }, issues);
  expect(issues).toEqual({ name: { code: 'required', params: {} } });
});

test('reading changes nothing of what it was given', () => {
  const base = Object.freeze({ id: 'a', name: 'prima', share: 1 });
  const issues: DraftIssues = {};
  expect(readFields(steps.fields, { name: 'nuova', share: '1' }, base, issues)).toEqual({
    ...base,
    name: 'nuova',
  });
  expect(base.name).toBe('prima');
});
