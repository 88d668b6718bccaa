import { approveRest, rowsWithoutApproved } from '../domain/correction-edits';
import { isApproved } from '../domain/corrections';
import type { Peg } from '../domain/records';
import { FreezeNotice } from '../forms/corrections/freeze-notice';
import type { Failing } from '../forms/record/record-kind';
import { useTranslator } from '../forms/words';
import { newId } from './new-id';
import type { Edits } from './use-edits';

/** Phases and indicators of an approved plan that have no approved values, and the way to give them some. */
export function ApprovedRest({ peg, edits }: { peg: Peg; edits: Edits }) {
  const t = useTranslator();
  const count = isApproved(peg.parameters) ? rowsWithoutApproved(peg) : 0;
  const freeze = async (): Promise<Failing | null> => {
    const result = await edits.save(approveRest(peg, newId), t('correction.frozen', { count }));
    return result.kind === 'failed' ? result.failing : null;
  };
  return <FreezeNotice count={count} onFreeze={freeze} />;
}
