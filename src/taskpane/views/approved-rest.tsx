import { approveRest, rowsWithoutApproved } from '../../domain/edits/correction-edits';
import { isApproved } from '../../domain/edits/corrections';
import { FreezeNotice } from '../../forms/corrections/freeze-notice';
import type { Failing } from '../../forms/ui/notice';
import { useTranslator } from '../../forms/ui/words';
import { newId } from '../actions/new-id';
import { usePane } from '../actions/pane';

/** Phases and indicators of an approved plan that have no approved values, and the way to give them some. */
export function ApprovedRest() {
  const { content, edits } = usePane();
  const { peg } = content;
  const t = useTranslator();
  const count = isApproved(peg.parameters) ? rowsWithoutApproved(peg) : 0;
  const freeze = async (): Promise<Failing | null> => {
    const result = await edits.save(approveRest(peg, newId), t('correction.frozen', { count }));
    return result.kind === 'failed' ? result.failing : null;
  };
  return <FreezeNotice count={count} onFreeze={freeze} />;
}
