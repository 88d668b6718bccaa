import { Button } from '@fluentui/react-components';
import {
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../domain/drafts/indicator-draft';
import { polarityDoubt } from '../../domain/findings/polarity';
import { exactNumber } from '../../domain/values/numbers';
import { findingText } from '../../i18n/finding-text';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface PolarityQuestionProps {
  draft: IndicatorDraft;
  onTurn(polarity: 'up' | 'down'): void;
}

/** Asks whether less is meant where the figures or the words of an indicator say so; one button answers. */
export function PolarityQuestion({ draft, onTurn }: PolarityQuestionProps) {
  const t = useTranslator();
  const beside = wordsBeside(t, mendSentences);
  const { description, measure, polarity, base, expected } = draft;
  const blank = newIndicator(1);
  const reading = readIndicator(
    { ...showIndicator(blank), description: description || '-', measure, polarity, base, expected },
    blank,
  );
  const doubt = reading.ok ? polarityDoubt(reading.record) : null;
  if (doubt === null) return null;
  const params =
    doubt.code === 'polarity-words-doubtful'
      ? { words: doubt.words }
      : { expected: exactNumber(doubt.expected), start: exactNumber(doubt.start) };
  const turned = polarity === 'down' ? 'up' : 'down';
  return (
    <Notice
      intent="warning"
      title={beside('polarityTitle')}
      actions={
        <Button size="small" onClick={() => onTurn(turned)}>
          {beside(turned === 'down' ? 'lowerIsBetter' : 'higherIsBetter')}
        </Button>
      }
    >
      {findingText(t, { code: doubt.code, params })}
    </Notice>
  );
}
