import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { findingText } from '../../i18n/finding-text';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { choicesFor, type FindingAction } from './finding-choices';
import { PlaceLink } from '../ui/place-link';
import { useTranslator } from '../ui/words';

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
