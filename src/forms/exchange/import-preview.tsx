import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportChanges, ChangedRow, FieldChange, NamedRow } from '../../domain/exchange/import-changes';
import type { ImportMerge } from '../../domain/exchange/import-merge';
import { importSentences } from '../../i18n/import-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { CountTable } from '../ui/count-table';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import { excerpts } from '../../domain/values/excerpts';
import { fieldName, placeText } from '../ui/place-text';
import { valueText } from './value-text';

interface ImportPreviewProps {
  merge: ImportMerge;
  changes: ImportChanges;
}

/** What an import is going to write: how many rows of each part, and what is changed in them. */
export function ImportPreview({ merge, changes }: ImportPreviewProps) {
  const { peg, repeated, replaced } = merge;
  const t = useTranslator();
  const { entity, year } = peg.parameters;
  return (
    <>
      {changes.toWrite === 0 && (
        <Notice intent="success" title={t('import.equalTitle')}>
          {t('import.equalText')}
        </Notice>
      )}
      <Text>{t('import.previewText', { entity, year: String(year) })}</Text>
      <CountTable
        label={t('import.table')}
        headings={[t('import.part'), t('import.added'), t('import.changed'), t('import.same')]}
        rows={changes.counts.map(({ part, added, changed, same }) => ({
          name: t(`part.${part}`),
          counts: [added, changed, same],
        }))}
      />
      <Text size={200}>{t('import.keptText')}</Text>
      {changes.absent.length > 0 && <AbsentRows rows={changes.absent} />}
      {changes.rows.length > 0 && <ChangedRows rows={changes.rows} />}
      {replaced.length > 0 && (
        <Notice intent="info" title={t('import.replacedTitle')}>
          {t('import.replacedText', { names: replaced.map((name) => t(`field.${name}`)).join(', ') })}
        </Notice>
      )}
      {repeated.length > 0 && (
        <Notice intent="error" title={t('import.repeatedTitle')}>
          {t('import.repeatedText', { codes: repeated.join(', ') })}
        </Notice>
      )}
    </>
  );
}

const SHOWN = 50;
const TITLE = 80;

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { display: 'block', color: tokens.colorNeutralForeground3 },
  title: { display: 'block', overflowWrap: 'anywhere' },
  fields: { margin: '0' },
  field: { marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  value: {
    margin: `0 0 0 ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

/** Each changed row with its place, and its fields before and after. */
function ChangedRows({ rows }: { rows: readonly ChangedRow[] }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{t('import.changedRows', { count: rows.length })}</summary>
      <ul className={styles.list}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.part} ${row.place}`} className={styles.item}>
            <RowName row={row} place={isLoneParameter(row) ? t('part.parameters') : placeText(t, row)} />
            <dl className={styles.fields}>
              {row.fields.map((change) => (
                <Change key={change.field} row={row} change={change} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <Text size={200}>{t('import.moreRows', { count: rows.length - SHOWN })}</Text>}
    </details>
  );
}

/** The rows of the workbook that the file does not have: they stay. */
function AbsentRows({ rows }: { rows: readonly NamedRow[] }) {
  const t = useTranslator();
  const says = wordsBeside(t, importSentences);
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{says('absent', { count: rows.length })}</summary>
      <ul className={styles.list}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.part} ${row.place} ${String(row.title)}`} className={styles.item}>
            <RowName row={row} place={row.part === 'lists' ? t('part.lists') : placeText(t, row)} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <Text size={200}>{says('moreAbsent', { count: rows.length - SHOWN })}</Text>}
    </details>
  );
}

function RowName({ row: { title }, place }: { row: NamedRow; place: string }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.place}>
        {place}
      </Text>
      {title !== null && title !== '' && (
        <Text className={styles.title}>{short(valueText(t, 'year', title))}</Text>
      )}
    </>
  );
}

function Change({ row, change }: { row: ChangedRow; change: FieldChange }) {
  const t = useTranslator();
  const styles = useStyles();
  const field = isLoneParameter(row) ? (row.place.split('.').at(-1) ?? '') : change.field;
  const name = field.split('.').map((step) => fieldName(t, step));
  const [before, after] = excerpts(valueText(t, field, change.before), valueText(t, field, change.after));
  return (
    <div>
      <dt className={styles.field}>{name.join(': ')}</dt>
      <dd className={styles.value}>{t('import.before', { value: before })}</dd>
      <dd className={styles.value}>{t('import.after', { value: after })}</dd>
    </div>
  );
}

/** A parameter of one value: its place names it. */
function isLoneParameter({ part, fields }: ChangedRow): boolean {
  return part === 'parameters' && fields.every(({ field }) => field === 'value');
}

function short(title: string): string {
  return title.length <= TITLE ? title : `${title.slice(0, TITLE).replace(/\s+\S*$/, '')}…`;
}
