import { Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { MendedCells } from '../../domain/paste/pasted-rows';
import type { Issue } from '../../domain/values/issues';
import { Notice } from '../ui/notice';
import type { LabelledColumn, PasteReading } from './paste-kind';
import { issueText } from '../../i18n/issue-text';
import { useTranslator } from '../ui/words';
import { usePasteWords } from './paste-words';

interface PastedRow extends MendedCells {
  reading: PasteReading;
}

interface PastePreviewProps {
  rows: readonly PastedRow[];
  columns: readonly LabelledColumn[];
  disabled: boolean;
  /** Writes a cell anew. */
  onMend(row: PastedRow, field: string, text: string): void;
}

/** How many of the faulty rows, and of the others, are shown. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { flexBasis: '100%' },
  label: { display: 'inline', color: tokens.colorNeutralForeground3 },
  value: { display: 'inline', margin: `0 0 0 ${tokens.spacingHorizontalXS}`, whiteSpace: 'pre-line' },
  field: { maxWidth: '320px' },
  input: { width: '100%', minWidth: '0' },
});

/**
 * What was understood: first the rows with something wrong, whose cells can be written anew, then the others. A row that was mended
 * stays where it is, and its cells stay open.
 */
export const PastePreview = memo(function PastePreview(props: PastePreviewProps) {
  const { rows } = props;
  const says = usePasteWords();
  const faulty = rows.filter(({ reading }) => !reading.ok);
  const last = faulty[SHOWN - 1]?.number ?? Infinity;
  const toMend = rows.filter(({ reading, mended, number }) =>
    reading.ok ? mended.length > 0 : number <= last,
  );
  const ready = rows.filter(({ reading, mended }) => reading.ok && mended.length === 0);
  return (
    <>
      {faulty.length > 0 && <Notice intent="error">{says('mend')}</Notice>}
      <Rows {...props} rows={toMend} />
      {faulty.length > SHOWN && <Text>{says('moreFaulty', { count: faulty.length - SHOWN })}</Text>}
      <Rows {...props} rows={ready.slice(0, SHOWN)} />
      {ready.length > SHOWN && <Text>{says('moreReady', { count: ready.length - SHOWN })}</Text>}
    </>
  );
});

function Rows({ rows, columns, disabled, onMend }: PastePreviewProps) {
  const says = usePasteWords();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.number} className={styles.item}>
          <span className={styles.name}>
            {[says('row', { number: row.number }), ...(row.reading.ok ? [row.reading.name] : [])].join(' · ')}
          </span>
          <dl className={styles.facts}>
            {factsOf(row, columns).map(({ field, label, value, issue, isOpen }) => (
              <div key={field} className={isOpen ? styles.wrong : undefined}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.value}>
                  {isOpen ? (
                    <MendedField
                      name={says('cell', { number: row.number, label })}
                      value={row.cells[field] ?? ''}
                      issue={issue}
                      disabled={disabled}
                      onChange={(text) => onMend(row, field, text)}
                    />
                  ) : (
                    value || says('empty')
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface MendedFieldProps {
  name: string;
  value: string;
  issue: Issue | undefined;
  disabled: boolean;
  onChange(text: string): void;
}

function MendedField({ name, value, issue, disabled, onChange }: MendedFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <Field className={styles.field} {...(issue && { validationMessage: issueText(t, issue) })}>
      <Textarea
        className={styles.input}
        aria-label={name}
        rows={1}
        resize="vertical"
        value={value}
        readOnly={disabled}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** The fields that have a value or a fault, in the order of the form; not the one that the row is called by. */
function factsOf({ cells, reading, mended }: PastedRow, columns: readonly LabelledColumn[]) {
  const values = reading.ok ? reading.shown : cells;
  return columns
    .map(({ field, label }) => {
      const issue = reading.ok ? undefined : reading.issues[field];
      return {
        field,
        label,
        value: values[field] ?? '',
        issue,
        isOpen: issue !== undefined || mended.includes(field),
      };
    })
    .filter(({ value, isOpen }) => isOpen || (value !== '' && !(reading.ok && value === reading.name)));
}
