import type { Peg } from '../../domain/records/records';
import { loadAllOf } from '../rows/grown-tables';
import { recordTables } from '../schema/schema';
import { partsToWrite, planImport } from './import-plan';

/** The caller keeps it, to learn what became of an import whose outcome is unknown. */
export interface ImportAttempt {
  /** How many parts were to be written by its first reading; `null`: it has not read yet. */
  planned: number | null;
}

/**
 * Looks what became of an import whose outcome is unknown. Excel carries an add-in's requests out in their order, so that its
 * answer proves that nothing of the import is still to come.
 */
export async function settleImport(
  context: Excel.RequestContext,
  peg: Peg,
  { planned }: ImportAttempt,
): Promise<'done' | 'part' | 'nothing'> {
  const tables = await loadAllOf(
    context,
    recordTables.map(({ key }) => key),
  );
  const left = partsToWrite(planImport(peg, tables)).length;
  if (left === 0) return 'done';
  return planned !== null && left < planned ? 'part' : 'nothing';
}
