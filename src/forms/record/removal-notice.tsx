import { FailureNotice, Notice } from '../notice';
import type { RemoveResult } from './record-kind';
import { useTranslator } from '../words';

/** Why a record was not deleted or moved; nothing if it was. */
export function RemovalNotice({ result }: { result: RemoveResult | null }) {
  const t = useTranslator();
  if (result?.kind === 'failed') return <FailureNotice failing={result.failing} />;
  if (result?.kind !== 'changed') return null;
  return (
    <Notice intent="warning" title={t('form.changedTitle')}>
      {t('form.changedText')}
    </Notice>
  );
}
