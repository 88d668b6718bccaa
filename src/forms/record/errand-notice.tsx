import type { Finding } from '../../domain/findings/finding';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

const INTENTS = { error: 'error', warning: 'warning', hint: 'info' } as const;

/** The finding that a form was opened for, in its own words. */
export default function ErrandNotice({ finding }: { finding: Finding }) {
  const t = useTranslator();
  return (
    <Notice intent={INTENTS[finding.severity]} title={findingPlace(t, finding)}>
      {findingText(t, finding)}
    </Notice>
  );
}
