import BackLink from '../../forms/ui/back-link';
import { useTranslator } from '../../forms/ui/words';
import { wordsBeside } from '../../i18n/words-beside';
import { summarySentences } from '../../i18n/summary-sentences';
import { firstStepSentences } from '../../i18n/first-step-sentences';
import { usePane } from '../actions/pane';
import { isFirstStep } from '../place/place';

/** The way back from a page of the workbook, or from a first step. */
export default function BackToWorkbook() {
  const { place, go } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, summarySentences);
  const saysOfSteps = wordsBeside(t, firstStepSentences);
  if (isFirstStep(place))
    return <BackLink text={saysOfSteps('back')} onBack={() => go({ kind: 'go', view: 'objectives' })} />;
  return <BackLink text={says('back')} onBack={() => go({ kind: 'go', view: 'workbook' })} />;
}
