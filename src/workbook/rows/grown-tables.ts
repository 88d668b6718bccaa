import type { TableKey } from '../schema/schema-base';
import { isAnswerTooLarge } from './answer-size';
import { loadTables, type Tables } from './table-rows';

/**
 * Reads tables, each of which must be there: in one round trip if one answer holds them. Else that answer was refused
 * (`ResponsePayloadSizeLimitExceeded`), and they are read in parts; a part that is refused is halved, down to one row.
 * A table that came in several answers is looked at again at the end: if its place, its headings or the order of its Ids
 * changed meanwhile, it is read anew. What others typed into cells meanwhile may be read or not.
 * `beside` queues what else the first request asks, which is to read these tables; it does so anew for each request that takes
 * the place of a refused one, and where tables are read anew.
 * @throws WorkbookError changed-meanwhile: it changed each time; too-large: as `tableRows` says
 */
export async function loadGrownTables<T>(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  beside: (keys: readonly TableKey[]) => T,
): Promise<{ loaded: Tables; asked: T }> {
  let asked = beside(keys);
  try {
    return { loaded: await loadTables(context, keys), asked };
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
  }
  const { loadInParts } = await import('./tables-in-parts');
  const loaded = await loadInParts(context, keys, (anew) => void (asked = beside(anew)));
  return { loaded, asked };
}

/** The same with nothing beside. */
export async function loadAllOf(context: Excel.RequestContext, keys: readonly TableKey[]): Promise<Tables> {
  return (await loadGrownTables(context, keys, () => null)).loaded;
}
