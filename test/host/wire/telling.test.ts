import { EventType, type BookEvent } from '../../../src/host/model/book';
import { Telling, type Troubles } from '../../../src/host/wire/telling';
import { blank } from '../objects/blank';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A way of events, the names of those that have reached the client, and ten changes to send on it. */
function way(troubles: Partial<Troubles>, seed?: number) {
  const telling = new Telling();
  telling.trouble(troubles, seed);
  const heard: unknown[] = [];
  telling.listen(({ message }) => heard.push(message.address));
  const event = (address: string, type: number): BookEvent => ({
    type,
    sheet: 's',
    message: { address },
    remote: false,
  });
  return {
    telling,
    heard,
    change: (address: string) => telling.send(event(address, EventType.changed)),
    select: (address: string) => telling.send(event(address, EventType.selectionChanged)),
  };
}

const cells = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10'];

function orderOf(troubles: Partial<Troubles>, seed?: number): unknown[] {
  const { heard, change } = way(troubles, seed);
  cells.forEach(change);
  jest.runAllTimers();
  return heard;
}

it('tells at once without troubles', () => {
  const { telling, heard, change } = way({});
  change('A1');
  expect(heard).toEqual(['A1']);
  expect(telling.pending).toBe(0);
});

it('tells late, in the order in which it happened, and says how much is under way', () => {
  const { telling, heard, change } = way({ delay: 500 });
  cells.forEach(change);
  jest.advanceTimersByTime(499);
  expect(heard).toEqual([]);
  expect(telling.pending).toBe(10);
  jest.advanceTimersByTime(1);
  expect(heard).toEqual(cells);
  expect(telling.pending).toBe(0);
});

it('lets events overtake each other, in the same way for the same seed', () => {
  const drawn = orderOf({ spread: 900 }, 7);
  expect(drawn).not.toEqual(cells);
  expect(new Set(drawn)).toEqual(new Set(cells));
  expect(orderOf({ spread: 900 }, 7)).toEqual(drawn);
  expect(orderOf({ spread: 900 }, 8)).not.toEqual(drawn);
});

it('tells some twice, or all', () => {
  expect(orderOf({ twice: 1 })).toEqual(cells.flatMap((cell) => [cell, cell]));
  const some = orderOf({ twice: 0.5 }).length;
  expect(some).toBeGreaterThan(10);
  expect(some).toBeLessThan(20);
});

it('loses changes, never selections', () => {
  const { heard, change, select } = way({ lost: 1 });
  change('A1');
  select('A2');
  expect(heard).toEqual(['A2']);
});

it('has no more troubles once they are taken away', () => {
  const { telling, heard, change } = way({ lost: 1, delay: 100 });
  telling.trouble({});
  change('A1');
  expect(heard).toEqual(['A1']);
});

it('reaches the handlers of the real client, while who watches the workbook itself hears at once', async () => {
  jest.useRealTimers();
  const { host, run } = blank();
  const told: string[] = [];
  const seen: number[] = [];
  host.onEvent(({ type }) => seen.push(type));
  await run(async ({ workbook: { worksheets } }) => {
    worksheets.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
    await worksheets.context.sync();
  });
  host.telling.trouble({ delay: 100, twice: 1 });
  host.type('Foglio1', 0, 0, 'uno');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([EventType.changed]);
  expect(told).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(told).toEqual(['A1', 'A1']);
});
