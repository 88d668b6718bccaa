import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Notice } from '../ui/notice';
import type { LabelledColumn, PasteReading } from './paste-kind';
import { issueText, useTranslator } from '../ui/words';

export interface PastedRow {
  /** From 1, without the headings. */
  number: number;
  cells: Readonly<Record<string, string>>;
  reading: PasteReading;
}

interface PastePreviewProps {
  rows: readonly PastedRow[];
  columns: readonly LabelledColumn[];
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
  issue: { display: 'block', color: tokens.colorPaletteRedForeground1 },
});

/** What was understood: the faulty rows first, each with what is wrong in which field, then the others. */
export const PastePreview = memo(function PastePreview({ rows, columns }: PastePreviewProps) {
  const t = useTranslator();
  const faulty = rows.filter(({ reading }) => !reading.ok);
  const ready = rows.filter(({ reading }) => reading.ok);
  return (
    <>
      {faulty.length > 0 && <Notice intent="error">{t('paste.faultyText')}</Notice>}
      <Rows rows={faulty.slice(0, SHOWN)} columns={columns} />
      {faulty.length > SHOWN && <Text>{t('paste.moreFaulty', { count: faulty.length - SHOWN })}</Text>}
      <Rows rows={ready.slice(0, SHOWN)} columns={columns} />
      {ready.length > SHOWN && <Text>{t('paste.moreReady', { count: ready.length - SHOWN })}</Text>}
    </>
  );
});

function Rows({ rows, columns }: PastePreviewProps) {
  const t = useTranslator();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.number} className={styles.item}>
          <span className={styles.name}>
            {[t('paste.row', { number: row.number }), ...(row.reading.ok ? [row.reading.name] : [])].join(
              ' · ',
            )}
          </span>
          <dl className={styles.facts}>
            {factsOf(row, columns).map(({ field, label, value, issue }) => (
              <div key={field} className={issue && styles.wrong}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.value}>
                  {value || t('paste.empty')}
                  {issue && <span className={styles.issue}>{issueText(t, issue)}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** The fields that have a value or a fault, in the order of the form; not the one that the row is called by. */
function factsOf({ cells, reading }: PastedRow, columns: readonly LabelledColumn[]) {
  const values = reading.ok ? reading.shown : cells;
  return columns
    .map(({ field, label }) => ({
      field,
      label,
      value: values[field] ?? '',
      issue: reading.ok ? undefined : reading.issues[field],
    }))
    .filter(({ value, issue }) => issue || (value !== '' && !(reading.ok && value === reading.name)));
}
