import { headingKey } from '../values/headings';
import { withoutInvisible } from '../values/invisible';

/** How a heading names a field: as it is, word by word shortened, or with more words behind. */
export type HeadingMatch = 'exact' | 'abbreviation' | 'beginning';

/** Words that headings have or leave away: "Data di inizio", "Inizio". */
const SMALL = new Set('data d di del dell della delle dei degli il la le lo l i gli'.split(' '));

/** An abbreviation of fewer letters could be anything. */
const LEAST_LETTERS = 3;

/**
 * Whether `heading`, as found over a column, stands for `name`; `null` if not. Case, accents, punctuation, line breaks and
 * small words do not count: `Data fine prev.` is an abbreviation of `Fine prevista`, `Peso della fase` begins with `Peso`.
 */
export function headingMatch(heading: string, name: string): HeadingMatch | null {
  const found = wordsOf(heading);
  const wanted = wordsOf(name);
  if (found.length === 0) return null;
  if (headingKey(heading) === headingKey(name)) return 'exact';
  const [given, full] = [telling(found), telling(wanted)];
  if (given.join(' ') === full.join(' ')) return 'exact';
  const common = Math.min(given.length, full.length);
  const begins = full.slice(0, common).every((word, at) => word.startsWith(given[at] ?? ''));
  if (!begins || given.slice(0, common).join('').length < LEAST_LETTERS) return null;
  return given.length > full.length ? 'beginning' : 'abbreviation';
}

function wordsOf(text: string): string[] {
  const plain = withoutInvisible(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function telling(words: string[]): string[] {
  const rest = words.filter((word) => !SMALL.has(word));
  return rest.length > 0 ? rest : words;
}
