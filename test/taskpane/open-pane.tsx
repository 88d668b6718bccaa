import { fireEvent, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TranslatorProvider } from '../../src/forms/ui/words';
import { useWorkbook } from '../../src/taskpane/actions/use-workbook';
import { createMemory, type PaneMemory } from '../../src/taskpane/place/memory';
import { ReadyWorkbook } from '../../src/taskpane/ready-workbook';
import CheckedWorkbook from '../../src/taskpane/views/checked-workbook';
import { createRunner, type Runner } from '../../src/workbook/excel/run';
import { Fluent } from '../forms/fluent';
import { t } from '../forms/render';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';

/** Sheet positions, from 0, of the sample's phases: ten rows below the headings. */
export const PHASES = { sheet: 'Fasi', code: 2, description: 3, first: 1, after: 11 };

/** The pane as `PaneApp` has it, without the theme of Office. */
function Pane({ runner, memory }: { runner: Runner; memory: PaneMemory }) {
  const workbook = useWorkbook(runner);
  const { state } = workbook;
  if (state.kind !== 'ready') return null;
  return (
    <CheckedWorkbook content={state.content}>
      {(findings) => (
        <ReadyWorkbook
          content={state.content}
          findings={findings}
          workbook={workbook}
          memory={memory}
          first="objective"
          onView={() => undefined}
        />
      )}
    </CheckedWorkbook>
  );
}

/** The pane over the sample or another workbook in a host, and the page that it opens with, and a person who works now in the sheet, now in the pane. */
export async function openPane(peg = samplePeg(), first = 'Fasi') {
  localStorage.clear();
  const bench = await benchWith(peg);
  const { host } = bench;
  const runner = createRunner(bench.run);
  const memory = createMemory(localStorage);
  const { unmount } = render(
    <Fluent>
      <TranslatorProvider value={t}>
        <Pane runner={runner} memory={memory} />
      </TranslatorProvider>
    </Fluent>,
  );
  const { now } = Date;
  let later = 0;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + later);
  let inPane = false;
  const focus = jest.spyOn(document, 'hasFocus').mockImplementation(() => inPane);
  const user = userEvent.setup();
  // By selectors: a page of this size takes seconds to be searched by role.
  const found = <E extends Element>(find: () => E | null | undefined) =>
    waitFor(() => {
      const element = find();
      if (!element) throw new Error(`Not there: ${find.toString()}`);
      return element;
    });
  const list = () => document.querySelector('section[aria-label="Fasi"]');
  const form = () => document.querySelector('form');
  const field = (name: string) =>
    found(() => document.querySelector<HTMLTextAreaElement>(`form [name="${name}"]`));
  await found(() => document.querySelector(`section[aria-label="${first}"]`));
  return {
    host,
    form,
    field,
    /** Waits until a form or the list is shown. */
    settled: () => found(() => form() ?? list()),
    notes: () => field('notes'),
    description: () => field('description'),
    /** The person goes to the sheet. */
    toSheet: () => {
      inPane = false;
      host.editing = false;
    },
    /** The person comes back to the pane after a while, by the clock of the pane. */
    comeBack: () => {
      later += 5_000;
      inPane = true;
      window.dispatchEvent(new Event('focus'));
    },
    /** The person edits a cell for so many milliseconds, whatever else happens. */
    edit: (milliseconds: number) => {
      host.editing = true;
      setTimeout(() => (host.editing = false), milliseconds);
    },
    /** The person goes to the pane and presses a button. */
    press: async (button: HTMLElement) => {
      if (!inPane) {
        inPane = true;
        window.dispatchEvent(new Event('focus'));
      }
      await user.click(button);
    },
    /** The person is in a field of the pane already. */
    write: (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } }),
    button: (name: string) =>
      found(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)),
    /** A place in the navigation of the pane, by its name with or without a count. */
    navigation: (name: RegExp) =>
      found(() =>
        [...document.querySelectorAll<HTMLButtonElement>('nav button')].find(({ textContent }) =>
          name.test(textContent),
        ),
      ),
    /** The filter of that name. */
    choice: (name: string) =>
      found(() =>
        [...document.querySelectorAll('label')]
          .find(({ firstChild }) => firstChild?.textContent === name)
          ?.querySelector('select'),
      ),
    /** Chooses by what an option says. */
    choose: (select: HTMLSelectElement, text: string) => {
      const option = [...select.options].find((one) => one.text === text);
      if (!option) throw new Error(`No option: ${text}`);
      fireEvent.change(select, { target: { value: option.value } });
    },
    dialogField: (name: string) =>
      found(() => document.querySelector<HTMLTextAreaElement>(`[role="dialog"] [name="${name}"]`)),
    records: () => [...(list()?.querySelectorAll<HTMLElement>('[data-record]') ?? [])],
    pass: (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      return waitFor(() => expect(performance.now()).toBeGreaterThanOrEqual(end));
    },
    /** Waits for all that the host still has to tell. */
    told: () => waitFor(() => expect(host.telling.pending).toBe(0)),
    /** What the phases are called in the workbook. */
    inWorkbook: async () =>
      (await contentOf(bench)).peg.objectives[0]?.phases.map(({ description }) => description) ?? [],
    /** All that the workbook holds. */
    content: async () => (await contentOf(bench)).peg,
    close: () => {
      unmount();
      focus.mockRestore();
      clock.mockRestore();
    },
  };
}
