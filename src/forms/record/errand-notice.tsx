import { findingKey } from '../../domain/views/finding-key';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import type { Errand } from './errand';

const INTENTS = { error: 'error', warning: 'warning', hint: 'info' } as const;

/** The finding that a form was opened for, in its own words, as long as it is there. */
export default function ErrandNotice({ finding: opened, among }: Pick<Errand, 'finding' | 'among'>) {
  const t = useTranslator();
  const key = findingKey(opened);
  const finding = among === null ? opened : among.find((one) => findingKey(one) === key);
  if (finding === undefined) return null;
  return (
    <Notice intent={INTENTS[finding.severity]} title={findingPlace(t, finding)}>
      {findingText(t, finding)}
    </Notice>
  );
}
