import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { IndicatorDraft } from '../../domain/drafts/indicator-draft';
import { computedSentences } from '../../i18n/computed-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

interface ComputedResultProps {
  form: DraftForm<IndicatorDraft>;
  /** The value that counts, `''`: not yet known. */
  computed: string;
}

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** The result of a ratio or a variation: the computed one, and a typed one only where somebody has typed it or wants to. */
export function ComputedResult({ form, computed }: ComputedResultProps) {
  const t = useTranslator();
  const says = wordsBeside(t, computedSentences);
  const styles = useStyles();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [isTyped, setIsTyped] = useState(form.draft.achieved !== '');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked) group.current?.querySelector('input')?.focus();
  }, [asked]);
  const value = computed === '' ? says('none') : computed;

  if (isTyped)
    return (
      <div ref={group}>
        <DraftField
          form={form}
          name="achieved"
          label={t('indicator.achieved')}
          hint={says('counts', { value })}
        />
      </div>
    );
  return (
    <div role="group" aria-labelledby={id} className={styles.result}>
      <Text id={id}>{t('indicator.achieved')}</Text>
      <Text className={styles.value}>{computed === '' ? value : says('computed', { value })}</Text>
      <Button
        size="small"
        disabledFocusable={form.locked}
        onClick={() => {
          setIsTyped(true);
          setAsked(true);
        }}
      >
        {says('type')}
      </Button>
    </div>
  );
}
