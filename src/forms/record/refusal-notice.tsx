import { FailureNotice, Notice } from '../ui/notice';
import type { ActionResult } from './record-kind';
import { useTranslator } from '../ui/words';

/** What was tried with a record, and what came of it. */
export interface Refusal {
  action: 'delete' | 'move';
  result: ActionResult;
  /** Tries it again. */
  again?: () => void;
}

/** Why a record was not deleted or moved; nothing if it was. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslator();
  if (refusal === null) return null;
  const { action, result, again } = refusal;
  if (result.kind === 'failed') return <FailureNotice failing={result.failing} onAccepted={again} />;
  if (result.kind !== 'changed') return null;
  return (
    <Notice reveal intent="warning" title={t(`refused.${action}Title`)}>
      {t(`refused.${action}Text`)}
    </Notice>
  );
}
