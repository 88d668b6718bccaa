import { Button, Field, Subtitle2, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { clipboardTable } from '../../domain/paste/clipboard-table';
import { pasteColumns, pastedCells, withChoices } from '../../domain/paste/paste-columns';
import { exactNumber } from '../../domain/values/numbers';
import { Confirm } from '../ui/modal';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PasteColumnsForm } from './paste-columns-form';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { LabelledColumn, PasteReading, PasteResult } from './paste-kind';
import { PastePreview } from './paste-preview';
import type { Keeping, PasteDraft } from '../record/record-kind';
import { FormActions } from '../record/form-actions';
import { useTranslator } from '../ui/words';

interface PastePanelProps {
  title: string;
  columns: readonly LabelledColumn[];
  /**
   * Reads one row; `cells` has the texts of the columns in use only. `index` counts the rows from 0, without the headings.
   */
  read(cells: Record<string, string>, index: number): PasteReading;
  /** Writes all rows or none. */
  save(rows: Record<string, string>[]): Promise<PasteResult>;
  memory: Keeping<PasteDraft>;
  onDone(): void;
  onCancel(): void;
}

/** What a person has said about a table of that width, beyond what was guessed. */
interface Choices {
  width: number;
  hasHeadings?: boolean;
  fields: ReadonlyMap<number, string | null>;
}

/** Characters that are read while a person waits: about 3.000 rows. */
const TEXT_LIMIT_AT_ONCE = 300_000;

const NO_CHOICES: Choices = { width: 0, fields: new Map() };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: '0' },
  text: { minWidth: '0', width: '100%', '& textarea': { whiteSpace: 'pre', overflowX: 'auto' } },
});

/** Rows pasted from Excel or Word: what was understood of them, what is wrong, then one save of all. */
export default function PastePanel(props: PastePanelProps) {
  const { title, columns, read, save, memory, onDone, onCancel } = props;
  const t = useTranslator();
  const says = wordsBeside(t, recordSentences);
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [kept] = useState(() => memory.load());
  const [text, setText] = useState(kept?.text ?? '');
  const [choices, setChoices] = useState<Choices>(() =>
    kept === null ? NO_CHOICES : { ...kept, fields: new Map(kept.fields) },
  );
  const [saving, setSaving] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  const [refused, setRefused] = useState(false);
  const [asking, setAsking] = useState(false);
  /** How long a text was that is too long to be read. */
  const [tooLong, setTooLong] = useState<number | null>(null);

  useEffect(() => area.current?.focus(), []);
  useEffect(() => {
    // Until something is done with rows of another copy they stay those of another copy.
    if (kept?.elsewhere === true && text === kept.text) return;
    if (text.trim() === '') memory.clear();
    else memory.keep({ ...choices, text, fields: [...choices.fields] });
  }, [memory, text, choices, kept]);

  const table = useMemo(() => clipboardTable(text), [text]);
  const width = table[0]?.length ?? 0;
  const valid = choices.width === width ? choices : NO_CHOICES;
  const mapping = useMemo(
    () => withChoices(pasteColumns(table, columns, valid.hasHeadings), valid.fields),
    [table, columns, valid],
  );
  const rows = useMemo(() => {
    const cells = mapping.fields.some((field) => field !== null) ? pastedCells(table, mapping) : [];
    return cells.map((row, index) => ({ number: index + 1, cells: row, reading: read(row, index) }));
  }, [table, mapping, read]);
  const pasted = table.length > 0;
  const ready = rows.filter(({ reading }) => reading.ok).length;
  const faulty = rows.length - ready;

  const change = (value: string) => {
    setTooLong(value.length > TEXT_LIMIT_AT_ONCE ? value.length : null);
    if (value.length > TEXT_LIMIT_AT_ONCE) return;
    setText(value);
    setFailing(null);
    setRefused(false);
    if (value.trim() === '') setChoices(NO_CHOICES);
  };
  const start = async () => {
    setSaving(true);
    setFailing(null);
    setRefused(false);
    const result = await save(rows.map(({ cells }) => cells));
    setSaving(false);
    if (result.kind === 'saved') {
      memory.clear();
      onDone();
    } else if (result.kind === 'failed') setFailing(result.failing);
    else setRefused(true);
  };
  const discard = () => {
    memory.clear();
    onCancel();
  };
  const leave = () => (pasted ? setAsking(true) : discard());

  return (
    <>
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || saving) return;
          event.preventDefault();
          leave();
        }}
      >
        <section className={styles.page} aria-label={title}>
          <Subtitle2 as="h2" className={styles.title}>
            {title}
          </Subtitle2>
          {kept !== null && (
            <Notice
              intent={kept.elsewhere === true ? 'warning' : 'info'}
              title={kept.elsewhere === true ? says('foreignTitle') : t('paste.restoredTitle')}
            >
              {t(kept.elsewhere === true ? 'paste.foreignText' : 'paste.restoredText')}
            </Notice>
          )}
          <Field label={t('paste.text')} hint={t('paste.hint')}>
            <Textarea
              className={styles.text}
              textarea={{ ref: area }}
              rows={5}
              resize="vertical"
              spellCheck={false}
              readOnly={saving}
              value={text}
              onPaste={(event) => {
                const pastedText = event.clipboardData.getData('text/plain');
                if (pastedText.length <= TEXT_LIMIT_AT_ONCE) return;
                // Showing it would take the browser seconds.
                event.preventDefault();
                setTooLong(pastedText.length);
              }}
              onChange={(_, data) => change(data.value)}
            />
          </Field>
          {tooLong !== null && (
            <Notice reveal intent="error" title={t('paste.tooLongTitle')}>
              {t('paste.tooLongText', {
                length: exactNumber(tooLong),
                limit: exactNumber(TEXT_LIMIT_AT_ONCE),
              })}
            </Notice>
          )}
          {/* It is there before the rows are, so that screen readers hear of them. */}
          <Text role="status" weight="semibold">
            {rows.length > 0 && t('paste.ready', { count: ready })}
            {faulty > 0 && `, ${t('paste.faulty', { count: faulty })}`}
          </Text>
          {pasted && (
            <PasteColumnsForm
              table={table}
              mapping={mapping}
              columns={columns}
              disabled={saving}
              onHeadings={(hasHeadings) => setChoices({ ...valid, width, hasHeadings })}
              onField={(at, field) =>
                setChoices({ ...valid, width, fields: chosenAlso(valid.fields, at, field) })
              }
            />
          )}
          {pasted && rows.length === 0 ? (
            <Notice intent="warning">
              {t(mapping.fields.some((field) => field !== null) ? 'paste.noRows' : 'paste.noColumns')}
            </Notice>
          ) : (
            <PastePreview rows={rows} columns={columns} />
          )}
          {failing && <FailureNotice failing={failing} />}
          {refused && (
            <Notice reveal intent="warning" title={t('paste.refusedTitle')}>
              {t('paste.refusedText')}
            </Notice>
          )}
          <FormActions>
            {ready > 0 && faulty === 0 && (
              <Button
                appearance="primary"
                disabledFocusable={saving}
                onClick={() => {
                  if (!saving) void start();
                }}
              >
                {saving ? t('form.saving') : t('paste.save', { count: ready })}
              </Button>
            )}
            <Button onClick={leave} disabled={saving}>
              {t('form.cancel')}
            </Button>
          </FormActions>
        </section>
      </div>
      {asking && (
        <Confirm
          title={t('paste.leaveTitle')}
          text={t('paste.leaveText')}
          confirm={t('paste.leave')}
          cancel={t('paste.stay')}
          onConfirm={discard}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
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
