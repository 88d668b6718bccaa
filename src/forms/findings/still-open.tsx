import type { Finding } from '../../domain/findings/finding';
import { findingListSentences } from '../../i18n/finding-list-sentences';
import { findingPlace } from '../../i18n/finding-place';
import { wordsBeside } from '../../i18n/words-beside';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

/** So many places are named. */
const MOST_NAMED = 5;

/** Findings that were to be accepted and are open: what they say has changed meanwhile. */
export function StillOpen({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslator();
  const says = wordsBeside(t, findingListSentences);
  const named = findings.slice(0, MOST_NAMED).map((finding) => findingPlace(t, finding));
  const places = [...named, ...(findings.length > MOST_NAMED ? ['…'] : [])].join('; ');
  return (
    <Notice reveal intent="warning" title={says('notAllTitle', { count: findings.length })}>
      {says('notAllText', { places })}
    </Notice>
  );
}
