import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureNotice, Notice } from '../ui/notice';
import type { Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface FreezeNoticeProps {
  /** Phases and indicators of an approved plan that have no approved values. */
  count: number;
  /** Keeps their values as approved; a failure in words, or `null`. */
  onFreeze(): Promise<Failing | null>;
}

/** Offers to keep the values of rows that came after the approval; nothing if there are none. */
export function FreezeNotice({ count, onFreeze }: FreezeNoticeProps) {
  const t = useTranslator();
  const [working, setWorking] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  if (count === 0) return null;
  const freeze = async () => {
    if (working) return;
    setWorking(true);
    setFailing(await onFreeze().finally(() => setWorking(false)));
  };
  return (
    <>
      <Notice
        intent="info"
        title={t('correction.freezeTitle', { count })}
        actions={
          <Button size="small" disabledFocusable={working} onClick={() => void freeze()}>
            {t('correction.freeze')}
          </Button>
        }
      >
        {t('correction.freezeText')}
      </Notice>
      {failing && <FailureNotice failing={failing} />}
    </>
  );
}
