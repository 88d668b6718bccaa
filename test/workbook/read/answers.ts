import type { Bench } from '../bench';

/** Runs a batch; says how many bytes each of its answers had. `between` happens after each of them. */
export async function answersOf<T>(
  bench: Bench,
  batch: (context: Excel.RequestContext) => Promise<T>,
  between: (trip: number) => unknown = () => undefined,
): Promise<{ value: T; answers: number[] }> {
  const answers: number[] = [];
  const value = await bench.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = async <P>(passed?: P): Promise<P> => {
      const { roundTrips, responseBytes } = bench.host.counters;
      try {
        return await sync(passed);
      } finally {
        // What only lets go of ranges is no trip.
        if (bench.host.counters.roundTrips > roundTrips) {
          answers.push(bench.host.counters.responseBytes - responseBytes);
          await between(answers.length);
        }
      }
    };
    return batch(context);
  }, 'open');
  return { value, answers };
}
