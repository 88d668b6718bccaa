import BackLink from '../../forms/ui/back-link';
import { useTranslator } from '../../forms/ui/words';
import { usePane } from '../actions/pane';

/** The way back from a page of the workbook; its name is that of the part of the pane. */
export default function BackToWorkbook() {
  const { go } = usePane();
  const t = useTranslator();
  return <BackLink text={t('nav.workbook')} onBack={() => go({ kind: 'go', view: 'workbook' })} />;
}
