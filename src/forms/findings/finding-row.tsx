import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import { findingText } from '../../i18n/finding-text';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { PlaceLink } from '../ui/place-link';
import { useTranslator } from '../ui/words';

/** What can be done about a finding without leaving the list. */
export type FindingAction =
  | 'explain'
  | 'put-back'
  | 'enter-act'
  | 'withdraw'
  | 'restore-formula'
  | 'times-hundred'
  | 'turn-polarity'
  | 'accept'
  | 'reopen';

interface Choice {
  action: FindingAction;
  word: keyof typeof mendSentences;
}

const ACCEPT: Choice = { action: 'accept', word: 'accept' };
const TIMES_HUNDRED: readonly Choice[] = [{ action: 'times-hundred', word: 'timesHundred' }, ACCEPT];
const TURN: readonly Choice[] = [{ action: 'turn-polarity', word: 'turnPolarity' }, ACCEPT];

const ACTIONS: Partial<Record<FindingCode, readonly Choice[]>> = {
  'planned-changed': [
    { action: 'explain', word: 'explain' },
    { action: 'put-back', word: 'putBack' },
  ],
  'correction-proposed': [
    { action: 'enter-act', word: 'enterAct' },
    { action: 'withdraw', word: 'withdraw' },
  ],
  'phase-weight-as-fraction': TIMES_HUNDRED,
  'progress-as-fraction': TIMES_HUNDRED,
  'weights-as-fractions': TIMES_HUNDRED,
  'objective-weight-as-fraction': TIMES_HUNDRED,
  'indicator-weight-as-fraction': TIMES_HUNDRED,
  'value-as-fraction': TIMES_HUNDRED,
  'polarity-up-doubtful': TURN,
  'polarity-down-doubtful': TURN,
  'polarity-words-doubtful': TURN,
  'formula-lost': [{ action: 'restore-formula', word: 'restoreFormula' }],
};

/** What is wrong with the workbook as such is mended, never accepted. */
function choicesFor({ code, place, accepted }: Finding): readonly Choice[] {
  if (place.part === 'workbook') return ACTIONS[code] ?? [];
  if (accepted !== null) return [{ action: 'reopen', word: 'reopen' }];
  return ACTIONS[code] ?? [ACCEPT];
}

interface FindingRowProps {
  finding: Finding;
  onOpen(finding: Finding): void;
  onAct(finding: Finding, action: FindingAction): void;
}

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: 'block', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** One finding: the way there, what is wrong, and what can be done about it from here. */
export const FindingRow = memo(function FindingRow({ finding, onOpen, onAct }: FindingRowProps) {
  const t = useTranslator();
  const styles = useStyles();
  const text = useId();
  const beside = wordsBeside(t, mendSentences);
  const choices = choicesFor(finding);
  // A number and its sign stay on one line.
  const sentence = findingText(t, finding).replaceAll(' %', '\u00a0%');
  return (
    <div className={styles.item}>
      <PlaceLink finding={finding} onOpen={() => onOpen(finding)} />
      <Text id={text} className={styles.text}>
        {sentence}
      </Text>
      {finding.accepted !== null && (
        <Text size={200} className={styles.text}>
          {beside('acceptedBecause', { reason: finding.accepted })}
        </Text>
      )}
      {choices.length > 0 && (
        <div className={styles.actions}>
          {choices.map(({ action, word }) => (
            <Button key={action} size="small" aria-describedby={text} onClick={() => onAct(finding, action)}>
              {beside(word)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
});
