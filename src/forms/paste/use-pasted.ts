import { useEffect, useMemo, useState } from 'react';
import { pasteColumns, withChoices, type PasteMapping } from '../../domain/paste/paste-columns';
import type { PastedCells } from '../../domain/paste/pasted-codes';
import { pastedRows, type MendedCell, type MendedCells } from '../../domain/paste/pasted-rows';
import { pastedTable, type PastedTable, type PasteSaid } from '../../domain/paste/pasted-table';
import type { Keeping, PasteDraft } from '../record/record-kind';
import type { LabelledColumn } from './paste-kind';

/** What a person has said about the columns of a table of that width, beyond what was guessed. */
interface Choices {
  width: number;
  hasHeadings?: boolean;
  fields: ReadonlyMap<number, string | null>;
}

const NO_CHOICES: Choices = { width: 0, fields: new Map() };

interface Pasted {
  text: string;
  /** What was kept when the pane was left. */
  kept: PasteDraft | null;
  pasted: PastedTable;
  mapping: PasteMapping;
  rows: MendedCells[];
  setText(text: string): void;
  say(said: PasteSaid): void;
  setHeadings(hasHeadings: boolean): void;
  setField(at: number, field: string | null): void;
  mend(row: PastedCells, field: string, text: string): void;
}

/** A pasted text, what was said about it, and the rows that it means; it is kept as it is until it is added. */
export function usePasted(columns: readonly LabelledColumn[], memory: Keeping<PasteDraft>): Pasted {
  const [kept] = useState(() => memory.load());
  const [text, setText] = useState(kept?.text ?? '');
  const [choices, setChoices] = useState<Choices>(() =>
    kept === null ? NO_CHOICES : { ...kept, fields: new Map(kept.fields) },
  );
  const [said, setSaid] = useState<PasteSaid>(() => saidIn(kept));
  const [mended, setMended] = useState<readonly MendedCell[]>(kept?.mended ?? []);

  useEffect(() => {
    // Until something is done with rows of another copy they stay those of another copy.
    if (kept?.elsewhere === true && text === kept.text) return;
    const { width, hasHeadings, fields } = choices;
    if (text.trim() === '') memory.clear();
    else
      memory.keep({
        ...said,
        text,
        width,
        ...(hasHeadings !== undefined && { hasHeadings }),
        fields: [...fields],
        mended,
      });
  }, [memory, text, choices, said, mended, kept]);

  const pasted = useMemo(() => pastedTable(text, columns, said), [text, columns, said]);
  const { table, totals, keepsTotals } = pasted;
  const width = table[0]?.length ?? 0;
  const valid = choices.width === width ? choices : NO_CHOICES;
  const mapping = useMemo(
    () => withChoices(pasteColumns(table, columns, valid.hasHeadings), valid.fields),
    [table, columns, valid],
  );
  const rows = useMemo(
    () => pastedRows(table, mapping, { leftOut: keepsTotals ? [] : totals, mended }),
    [table, mapping, totals, keepsTotals, mended],
  );

  return {
    text,
    kept,
    pasted,
    mapping,
    rows,
    setText(next) {
      setText(next);
      if (next.trim() !== '') return;
      setChoices(NO_CHOICES);
      setSaid({});
      setMended([]);
    },
    say: (more) => setSaid((before) => ({ ...before, ...more })),
    setHeadings: (hasHeadings) => setChoices({ ...valid, width, hasHeadings }),
    setField: (at, field) => setChoices({ ...valid, width, fields: chosenAlso(valid.fields, at, field) }),
    mend({ number, cells }, field, typed) {
      const isCell = (one: MendedCell): boolean => one.row === number - 1 && one.field === field;
      const was = mended.find((one) => isCell(one) && one.text === cells[field])?.was ?? cells[field] ?? '';
      setMended([...mended.filter((one) => !isCell(one)), { row: number - 1, field, was, text: typed }]);
    },
  };
}

function saidIn(kept: PasteDraft | null): PasteSaid {
  const { isCsv, join, keepsTotals } = kept ?? {};
  return {
    ...(isCsv !== undefined && { isCsv }),
    ...(join !== undefined && { join }),
    ...(keepsTotals !== undefined && { keepsTotals }),
  };
}

/** A field chosen for one column is taken from another that a person had chosen for it. */
function chosenAlso(
  before: Choices['fields'],
  at: number,
  field: string | null,
): ReadonlyMap<number, string | null> {
  const others = [...before].map(([other, chosen]) => [other, chosen === field ? null : chosen] as const);
  return new Map([...others, [at, field]]);
}
