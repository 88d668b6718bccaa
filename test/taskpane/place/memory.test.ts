import { createMemory } from '../../../src/taskpane/place/memory';

/** A Storage as browsers have it. */
function storage(): Storage {
  const items = new Map<string, string>();
  const own = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
  return own;
}

const kept = { id: 'p1', isNew: false, shown: { weight: '10' }, draft: { weight: '12' } };

it('gives a draft back to the same workbook, form and objective only', () => {
  const memory = createMemory(storage());
  memory.drafts('book', 'phase', 'P03').keep(kept);
  expect(memory.drafts('book', 'phase', 'P03').load()).toEqual(kept);
  expect(memory.drafts('book', 'phase', 'P04').load()).toBeNull();
  expect(memory.drafts('other', 'phase', 'P03').load()).toBeNull();
  expect(memory.drafts('book', 'indicator', 'P03').load()).toBeNull();
});

it('knows which form of which objective has a draft, until it is cleared', () => {
  const memory = createMemory(storage());
  memory.drafts('book', 'phase', '2018.P03').keep(kept);
  expect(memory.formsWithDraft('book')).toEqual([{ form: 'phase', objective: '2018.P03' }]);
  expect(memory.formsWithDraft('other')).toEqual([]);
  memory.drafts('book', 'phase', '2018.P03').clear();
  expect(memory.formsWithDraft('book')).toEqual([]);
});

it('tells when a form gets its first draft and loses the last one, not of every key', () => {
  const memory = createMemory(storage());
  const hear = jest.fn();
  const end = memory.onDrafts(hear);
  const drafts = memory.drafts('book', 'phase', 'P03');
  drafts.clear();
  expect(hear).not.toHaveBeenCalled();
  drafts.keep(kept);
  drafts.keep({ ...kept, draft: { weight: '13' } });
  expect(hear).toHaveBeenCalledTimes(1);
  drafts.clear();
  expect(hear).toHaveBeenCalledTimes(2);
  end();
  drafts.pasted.keep({ text: 'Bando', width: 1, fields: [] });
  expect(hear).toHaveBeenCalledTimes(2);
});

it.each(['{"draft":{}}', 'not JSON', '7'])('ignores %s, which is no draft', (text) => {
  const own = storage();
  own.setItem('scheda-peg.draft.book.phase.P03', text);
  expect(createMemory(own).drafts('book', 'phase', 'P03').load()).toBeNull();
});

it('keeps what a full storage does not take as long as the pane, and gives the newer text', () => {
  const full = storage();
  const drafts = createMemory(full).drafts('book', 'phase', 'P03');
  drafts.keep(kept);
  const { setItem } = full;
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const newer = { ...kept, draft: { weight: '13' } };
  drafts.keep(newer);
  expect(drafts.load()).toEqual(newer);
  expect(createMemory(full).drafts('book', 'phase', 'P03').load()).toEqual(kept);
  full.setItem = setItem;
  drafts.keep(newer);
  expect(createMemory(full).drafts('book', 'phase', 'P03').load()).toEqual(newer);
  drafts.clear();
  expect(drafts.load()).toBeNull();
});

it('remembers as long as the pane where the browser refuses storage', () => {
  const memory = createMemory(null);
  memory.drafts('book', 'phase', 'P03').keep(kept);
  memory.choose('book', 'P03');
  expect(memory.drafts('book', 'phase', 'P03').load()).toEqual(kept);
  expect(memory.chosen('book')).toBe('P03');
  expect(memory.formsWithDraft('book')).toEqual([{ form: 'phase', objective: 'P03' }]);
  memory.drafts('book', 'phase', 'P03').clear();
  expect(memory.formsWithDraft('book')).toEqual([]);
  expect(createMemory(null).chosen('book')).toBeNull();
});

it('remembers who signed the last correction', () => {
  const memory = createMemory(storage());
  expect(memory.author()).toBe('');
  memory.sign('ROSSI ANNA');
  expect(memory.author()).toBe('ROSSI ANNA');
  expect(createMemory(null).author()).toBe('');
});

describe('a copy of the workbook, which has its GUID', () => {
  const places = (first: string, then: string) => {
    const own = storage();
    let place = first;
    const memory = createMemory(own, () => place);
    memory.drafts('book', 'phase', 'P03').keep(kept);
    memory.drafts('book', 'centre', '').pasted.keep({ text: 'a\tb', width: 2, fields: [] });
    place = then;
    return memory;
  };

  it('is told that the draft was typed elsewhere, and does not begin with it', () => {
    const memory = places('1111', '2222');
    expect(memory.drafts('book', 'phase', 'P03').load()).toEqual({ ...kept, elsewhere: true });
    expect(memory.drafts('book', 'centre', '').pasted.load()).toMatchObject({
      text: 'a\tb',
      elsewhere: true,
    });
    expect(memory.formsWithDraft('book')).toEqual([]);
  });

  it('makes a draft its own by going on with it', () => {
    const memory = places('1111', '2222');
    memory.drafts('book', 'phase', 'P03').keep({ ...kept, draft: { weight: '13' } });
    expect(memory.drafts('book', 'phase', 'P03').load()).toEqual({ ...kept, draft: { weight: '13' } });
    expect(memory.formsWithDraft('book')).toEqual([{ form: 'phase', objective: 'P03' }]);
  });

  it.each([
    ['1111', '1111'],
    ['', '2222'],
    ['1111', ''],
  ])('is not suspected where %j and %j do not tell', (first, then) => {
    const memory = places(first, then);
    expect(memory.drafts('book', 'phase', 'P03').load()).toEqual(kept);
    expect(memory.formsWithDraft('book')).toHaveLength(2);
  });
});
