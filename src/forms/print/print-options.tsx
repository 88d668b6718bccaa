import { wordsBeside } from '../../i18n/words-beside';
import { printRunSentences } from '../../i18n/print-run-sentences';
import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../domain/values/dates';
import { referenceDates } from '../../domain/views/print-run';
import { PRINT_PARTS } from '../../domain/views/print-layout';
import type { PrintLayout } from '../../domain/views/print-layout';
import type { Peg } from '../../domain/records/records';
import { useTranslator } from '../ui/words';

interface PrintOptionsProps {
  peg: Peg;
  layout: PrintLayout;
  onLayout(layout: PrintLayout): void;
}

const useStyles = makeStyles({
  details: {
    '& summary': {
      padding: `${tokens.spacingVerticalXS} 0`,
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
    },
  },
  options: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalS },
  select: { minWidth: '0', width: '100%' },
});

/** The date to report on, and which parts to print. */
export function PrintOptions({ peg, layout, onLayout }: PrintOptionsProps) {
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const styles = useStyles();
  const { referenceDate } = peg.parameters;
  return (
    <details className={styles.details}>
      <summary>{says('options')}</summary>
      <div className={styles.options}>
        <Field label={says('referenceDate')} hint={says('referenceDateHint')}>
          <Select
            className={styles.select}
            value={layout.referenceDate ?? ''}
            onChange={(_, { value }) => onLayout({ ...layout, referenceDate: value || undefined })}
          >
            <option value="">
              {says('asInParameters', { date: formatDate(referenceDate) || says('noDate') })}
            </option>
            {referenceDates(peg)
              .filter((date) => date !== referenceDate)
              .map((date) => (
                <option key={date} value={date}>
                  {formatDate(date)}
                </option>
              ))}
          </Select>
        </Field>
        {PRINT_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={says(`part.${part}`)}
            checked={layout[part]}
            onChange={(_, { checked }) => onLayout({ ...layout, [part]: checked === true })}
          />
        ))}
      </div>
    </details>
  );
}
