import { describeWith } from '../programs';
import { startBrowser, stopBrowser } from './browser';
import { Person, walk, type ErrorCase, type Step } from './error-walk';
import { openPaneBench } from './pane-bench';

/** Walks the cases one after the other over the sample; the next one after a failure begins with a new workbook. */
export function walkAll(
  title: string,
  cases: Readonly<Record<string, ErrorCase>>,
  first: readonly Step[] = [],
): void {
  describeWith('chromium', title, () => {
    let person: Person | null = null;

    const begin = async (): Promise<Person> => {
      const bench = await openPaneBench({ blank: true });
      await bench.loadSample();
      const begun = new Person(bench);
      await begun.showList();
      for (const step of first) await step(begun);
      return begun;
    };

    beforeAll(startBrowser);
    afterAll(async () => {
      await person?.bench.close();
      await stopBrowser();
    });

    test.each(Object.entries(cases))('%s', async (_, errorCase) => {
      const walking = (person ??= await begin());
      person = null;
      await walk(walking, errorCase);
      expect(walking.bench.errors).toEqual([]);
      person = walking;
    });
  });
}
