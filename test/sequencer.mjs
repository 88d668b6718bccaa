import Sequencer from '@jest/test-sequencer';

/** The longest one first: begun last, it would be waited for. */
const LONGEST = /many-hands/;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => LONGEST.test(path)),
      ...sorted.filter(({ path }) => !LONGEST.test(path)),
    ];
  }
}
