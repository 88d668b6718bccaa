import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { PastedTable, PasteSaid } from '../../domain/paste/pasted-table';
import { Notice } from '../ui/notice';
import { usePasteWords } from './paste-words';

interface PasteDoubtsProps {
  pasted: PastedTable;
  /** How many cells have a sign that is not written. */
  euros: number;
  disabled: boolean;
  onSay(said: PasteSaid): void;
}

/** How much of a cell is shown, and of how many rows. */
const SHOWN_LENGTH = 30;
const SHOWN_ROWS = 3;

/** What may be doubted of a pasted text: how it was read, and how else it can be. */
export function PasteDoubts({ pasted, euros, disabled, onSay }: PasteDoubtsProps) {
  const says = usePasteWords();
  const { table, csv, isCsv, split, join, totals, keepsTotals } = pasted;
  const total = totals.slice(0, SHOWN_ROWS).map((at) => rowText(table[at] ?? []));
  return (
    <>
      {csv !== null && (
        <Checkbox
          label={says('isCsv', { separator: says(csv.separator) })}
          checked={isCsv}
          disabled={disabled}
          onChange={(_, data) => onSay({ isCsv: data.checked === true })}
        />
      )}
      {split !== null && (
        <Notice intent="warning" title={says('splitTitle')}>
          {says('splitText', { example: split.example.map(quoted).join(' ') })}
          <Field label={says('split')} {...(join === null && { validationMessage: says('splitOpen') })}>
            <RadioGroup
              value={join ?? ''}
              disabled={disabled}
              onChange={(_, data) => onSay({ join: data.value as NonNullable<PasteSaid['join']> })}
            >
              {[...split.ways, 'apart' as const].map((way) => (
                <Radio key={way} value={way} label={says(`split.${way}`)} />
              ))}
            </RadioGroup>
          </Field>
        </Notice>
      )}
      {totals.length > 0 && (
        <Notice intent="info" {...(!keepsTotals && { title: says('totalsTitle', { count: totals.length }) })}>
          {!keepsTotals &&
            says('totalsText', {
              count: totals.length,
              rows: total.join('; ') + (totals.length > SHOWN_ROWS ? '…' : ''),
            })}
          <Checkbox
            label={says('keepTotals')}
            checked={keepsTotals}
            disabled={disabled}
            onChange={(_, data) => onSay({ keepsTotals: data.checked === true })}
          />
        </Notice>
      )}
      {euros > 0 && <Notice intent="info">{says('euro', { count: euros })}</Notice>}
    </>
  );
}

function rowText(row: readonly string[]): string {
  return quoted(row.filter((cell) => cell !== '').join(' · '));
}

function quoted(text: string): string {
  return `«${text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).trimEnd()}…` : text}»`;
}
