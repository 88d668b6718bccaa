import BackLink from '../../forms/ui/back-link';
import { useTranslator } from '../../forms/ui/words';
import { wordsBeside } from '../../i18n/words-beside';
import { summarySentences } from '../../i18n/summary-sentences';
import { usePane } from '../actions/pane';

/** The way back from a page of the workbook. */
export default function BackToWorkbook() {
  const { go } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, summarySentences);
  return <BackLink text={says('back')} onBack={() => go({ kind: 'go', view: 'workbook' })} />;
}
