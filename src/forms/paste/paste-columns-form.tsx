import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PasteMapping } from '../../domain/paste/paste-columns';
import { Notice } from '../ui/notice';
import type { LabelledColumn } from './paste-kind';
import { usePasteWords } from './paste-words';

interface PasteColumnsFormProps {
  table: readonly string[][];
  mapping: PasteMapping;
  columns: readonly LabelledColumn[];
  disabled: boolean;
  onHeadings(hasHeadings: boolean): void;
  /** `at`: number of the column, from 0. */
  onField(at: number, field: string | null): void;
}

/** How many cells of a column tell what it holds, and how much of each. */
const EXAMPLES = 2;
const EXAMPLE_LENGTH = 24;

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: '0',
    margin: '0',
    padding: '0',
    border: 'none',
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: '0', width: '100%' },
  hint: { overflowWrap: 'anywhere' },
});

/** What each column of the pasted table holds: as guessed, until a person says otherwise. */
export function PasteColumnsForm(props: PasteColumnsFormProps) {
  const { table, mapping, columns, disabled, onHeadings, onField } = props;
  const says = usePasteWords();
  const styles = useStyles();
  return (
    <>
      <Checkbox
        label={says('headings')}
        checked={mapping.hasHeadings}
        disabled={disabled}
        onChange={(_, data) => onHeadings(data.checked === true)}
      />
      {!mapping.hasHeadings && mapping.fields.length > 1 && (
        <Notice intent="warning" title={says('guessedTitle')}>
          {says('guessedText')}
        </Notice>
      )}
      {table.some((row) => row.some((cell) => /^#{2,}$/.test(cell))) && (
        <Notice intent="warning" title={says('narrowTitle')}>
          {says('narrowText')}
        </Notice>
      )}
      <fieldset className={styles.group} disabled={disabled}>
        <legend className={styles.legend}>{says('columns')}</legend>
        {mapping.fields.map((field, at) => (
          <Field
            key={at}
            label={says('column', { number: at + 1 })}
            hint={{ className: styles.hint, children: examplesOf(table, at) }}
          >
            <Select
              className={styles.select}
              value={field ?? ''}
              onChange={(_, data) => onField(at, data.value === '' ? null : data.value)}
            >
              <option value="">{says('notUsed')}</option>
              {columns.map((column) => (
                <option key={column.field} value={column.field}>
                  {column.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </fieldset>
    </>
  );
}

function examplesOf(table: readonly string[][], at: number): string {
  const filled = table.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  return filled
    .slice(0, EXAMPLES)
    .map((cell) => (cell.length > EXAMPLE_LENGTH ? `${cell.slice(0, EXAMPLE_LENGTH).trimEnd()}…` : cell))
    .map((cell) => `«${cell}»`)
    .join(', ');
}
