import { Button, Spinner, Text } from '@fluentui/react-components';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, type Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface UncomparedFormulasProps {
  /** MB of formulas that are not compared, `null` if all are. */
  left: number | null;
  comparing: boolean;
  failing: Failing | null;
  compare(): void;
}

/** In a big workbook the formulas of the sheets are compared when the person asks. */
export function UncomparedFormulas({ left, comparing, failing, compare }: UncomparedFormulasProps) {
  const beside = wordsBeside(useTranslator(), mendSentences);
  if (left === null) return null;
  return (
    <div role="group" aria-label={beside('compareFormulas')}>
      <Text block>{beside('notCompared', { size: left })}</Text>
      {failing !== null && <FailureNotice failing={failing} />}
      {comparing ? (
        <Spinner size="tiny" label={beside('comparing')} />
      ) : (
        <Button size="small" onClick={compare}>
          {beside('compareFormulas')}
        </Button>
      )}
    </div>
  );
}
