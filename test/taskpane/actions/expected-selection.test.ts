import { createExpectedSelection } from '../../../src/taskpane/actions/expected-selection';

const row = (number: number) => ({ worksheetId: 'sheet', firstRow: number, lastRow: number });

describe('a selection that is told', () => {
  let now = 0;
  beforeEach(() => {
    now = 1_000_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is the person’s as long as the pane selects nothing', () => {
    expect(createExpectedSelection().isExpected(row(3))).toBe(false);
  });

  it('before the pane’s own one was made before it, and after it is the person’s', () => {
    const expected = createExpectedSelection();
    const made = expected.expect();
    expect(expected.isExpected(row(3))).toBe(true);
    made(row(7));
    expect(expected.isExpected(row(4))).toBe(true);
    expect(expected.isExpected(row(7))).toBe(true);
    expect(expected.isExpected(row(4))).toBe(false);
  });

  it('may be the pane’s own one before Excel has answered', () => {
    const expected = createExpectedSelection();
    const made = expected.expect();
    expect(expected.isExpected(row(7))).toBe(true);
    made(row(7));
    expect(expected.isExpected(row(4))).toBe(false);
  });

  it('is the person’s at once after the pane has selected what was selected already', () => {
    const expected = createExpectedSelection();
    expect(expected.isExpected(row(7))).toBe(false);
    expected.expect()(row(7));
    expect(expected.isExpected(row(4))).toBe(false);
  });

  it('is the person’s if nothing was selected, or some seconds later, since Excel does not tell all', () => {
    const expected = createExpectedSelection();
    expected.expect()(null);
    expect(expected.isExpected(row(4))).toBe(false);
    expected.expect()(row(7));
    now += 10_001;
    expect(expected.isExpected(row(4))).toBe(false);
  });
});
