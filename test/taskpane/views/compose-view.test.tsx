import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TranslatorProvider } from '../../../src/forms/ui/words';
import { useWorkbook } from '../../../src/taskpane/actions/use-workbook';
import { createMemory, type PaneMemory } from '../../../src/taskpane/place/memory';
import { ReadyWorkbook } from '../../../src/taskpane/ready-workbook';
import { TEMPORARY_NAME } from '../../../src/workbook/compose/temporary';
import { createRunner, type Runner } from '../../../src/workbook/excel/run';
import { Fluent } from '../../forms/fluent';
import { t } from '../../forms/render';
import { benchWith, samplePeg, type Bench } from '../../workbook/bench';
import { skipWaiting } from '../skip-waiting';

skipWaiting();

const SHEET = 'Scheda 2018_P03_01';
/** Milliseconds that Excel has for composing. */
const LIMIT = 1_000;

function Pane({ runner, memory }: { runner: Runner; memory: PaneMemory }) {
  const workbook = useWorkbook(runner);
  const { state } = workbook;
  if (state.kind !== 'ready') return null;
  return (
    <ReadyWorkbook
      content={state.content}
      findings={[]}
      workbook={workbook}
      memory={memory}
      first="compose"
      onView={() => undefined}
    />
  );
}

/** The page that composes, over the sample, in an Excel in which something goes wrong at each request of the composing. */
async function openPage(trouble: (bench: Bench, request: number) => void) {
  localStorage.clear();
  const bench = await benchWith(samplePeg());
  const before = bench.host.model.sheets.map(({ name }) => name);
  let requests = 0;
  const runner = createRunner(
    (batch, operation) =>
      bench.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = <P,>(passed?: P): Promise<P> => {
          if (operation === 'compose') trouble(bench, ++requests);
          return sync(passed);
        };
        return batch(context);
      }, operation),
    { timeout: { compose: LIMIT } },
  );
  render(
    <Fluent>
      <TranslatorProvider value={t}>
        <Pane runner={runner} memory={createMemory(localStorage)} />
      </TranslatorProvider>
    </Fluent>,
  );
  const user = userEvent.setup();
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const isBusy = () => button('Interrompi') !== undefined;
  const press = async (name: string) => {
    await waitFor(() => expect(button(name)).toBeEnabled());
    await user.click(button(name) as HTMLElement);
  };
  await waitFor(() => expect(document.body.textContent).toContain('per 1 scheda'));
  await press('Componi scheda');
  return {
    bench,
    before,
    press,
    requests: () => requests,
    told: async (text: string) => {
      await waitFor(() => expect(document.body.textContent).toContain(text));
      expect(isBusy()).toBe(false);
    },
    sheets: () => bench.host.model.sheets.map(({ name }) => name),
  };
}

// Holds save-11.
describe('a time limit that passes while the page composes', () => {
  test('the sheet is there: the busy state ends, and it is told as done, late', async () => {
    let isArmed = true;
    const page = await openPage(({ host }, request) => {
      if (request === 4 && isArmed) host.faults.lateNext();
      isArmed = isArmed && request < 4;
    });
    await page.told('Excel ha risposto in ritardo, ma la composizione è riuscita.');
    expect(page.sheets()).toContain(SHEET);
  });

  test.each([2, 3])(
    'request %i gets no answer: the busy state ends, nothing is left, and the next attempt composes',
    async (hung) => {
      const page = await openPage(({ host }, request) => {
        if (request === hung) host.faults.hangNext();
      });
      await page.told('Composizione non riuscita');
      expect(page.sheets()).toEqual(page.before);
      await page.press('Componi scheda');
      await page.told(`Foglio «${SHEET}»`);
      expect(page.sheets().filter((name) => name.startsWith(TEMPORARY_NAME))).toEqual([]);
    },
  );

  test('Excel stays silent: it is told as still running, and nothing more is sent until the person asks', async () => {
    const page = await openPage(({ host }) => host.faults.hangNext());
    await page.told('Excel sta ancora lavorando');
    const sent = page.requests();
    await new Promise((resolve) => setTimeout(resolve, 2 * LIMIT));
    expect(page.requests()).toBe(sent);
    expect(page.sheets()).toEqual(page.before);
  });
});
