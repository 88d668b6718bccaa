import { describeWith } from '../programs';
import { Person, walk, type ErrorCase, type Step } from './error-walk';
import { sharedBench } from './shared-bench';

/** Walks the cases one after the other over the sample; the next one after a failure begins with a new workbook. */
export function walkAll(
  title: string,
  cases: Readonly<Record<string, ErrorCase>>,
  first: readonly Step[] = [],
): void {
  describeWith('chromium', title, () => {
    let person: Person | null = null;
    const shared = sharedBench();

    const begin = async (): Promise<Person> => {
      const begun = new Person(await shared.withSample());
      await begun.showList();
      for (const step of first) await step(begun);
      return begun;
    };

    test.each(Object.entries(cases))('%s', async (_, errorCase) => {
      const walking = (person ??= await begin());
      person = null;
      await walk(walking, errorCase);
      expect(walking.bench.errors).toEqual([]);
      person = walking;
    });
  });
}
