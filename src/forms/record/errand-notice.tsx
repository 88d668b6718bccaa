import { useLayoutEffect, useRef, useState } from 'react';
import { findingKey } from '../../domain/views/finding-key';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import type { Errand } from './errand';

const INTENTS = { error: 'error', warning: 'warning', hint: 'info' } as const;

interface ErrandNoticeProps extends Errand {
  /** What is to be said beside the guilty field, `''`: nothing. Keep the function while the form stays. */
  onBeside(text: string): void;
}

/** The finding that a form was opened for, in its own words, as long as it is there: beside the guilty field, or above all of them. */
export default function ErrandNotice({ finding: opened, among, field, onBeside }: ErrandNoticeProps) {
  const t = useTranslator();
  const mark = useRef<HTMLSpanElement>(null);
  const [isBeside, setBeside] = useState(true);
  const key = findingKey(opened);
  const finding = among === null ? opened : among.find((one) => findingKey(one) === key);
  const text = finding === undefined ? '' : findingText(t, finding);
  useLayoutEffect(() => {
    const control = mark.current?.closest('form')?.elements.namedItem(field);
    const hasField = control instanceof HTMLElement;
    setBeside(hasField);
    onBeside(hasField ? text : '');
  }, [field, text, onBeside]);
  return (
    <>
      <span ref={mark} hidden />
      {finding !== undefined && !isBeside && (
        <Notice intent={INTENTS[finding.severity]} title={findingPlace(t, finding)}>
          {text}
        </Notice>
      )}
    </>
  );
}
