import { Button, Field, Subtitle2, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PastedCells } from '../../domain/paste/pasted-codes';
import { euroCells } from '../../domain/paste/pasted-rows';
import { exactNumber } from '../../domain/values/numbers';
import { Confirm } from '../ui/modal';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PasteColumnsForm } from './paste-columns-form';
import { PasteDoubts } from './paste-doubts';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { LabelledColumn, PasteReading, PasteResult } from './paste-kind';
import { PastePreview } from './paste-preview';
import { usePasted } from './use-pasted';
import type { Keeping, PasteDraft } from '../record/record-kind';
import { FormActions } from '../record/form-actions';
import { useTranslator } from '../ui/words';
import { usePasteWords } from './paste-words';

interface PastePanelProps {
  title: string;
  columns: readonly LabelledColumn[];
  /** Reads each of the rows; their cells have the texts of the columns in use, and what was written anew. */
  read(rows: readonly PastedCells[]): PasteReading[];
  /** Writes all rows or none. */
  save(rows: readonly PastedCells[]): Promise<PasteResult>;
  memory: Keeping<PasteDraft>;
  onDone(): void;
  onCancel(): void;
}

/** Characters that are read while a person waits: about 3.000 rows. */
const TEXT_LIMIT_AT_ONCE = 300_000;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: '0' },
  text: { minWidth: '0', width: '100%', '& textarea': { whiteSpace: 'pre', overflowX: 'auto' } },
});

/** Rows pasted from Excel or Word: what was understood of them, what is wrong, then one save of all. */
export default function PastePanel(props: PastePanelProps) {
  const { title, columns, read: readAll, save, memory, onDone, onCancel } = props;
  const t = useTranslator();
  const says = usePasteWords();
  const saysOfRecords = wordsBeside(t, recordSentences);
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const pastedText = usePasted(columns, memory);
  const { text, kept, pasted, mapping, rows } = pastedText;
  const [saving, setSaving] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  const [refused, setRefused] = useState(false);
  const [asking, setAsking] = useState(false);
  /** How long a text was that is too long to be read. */
  const [tooLong, setTooLong] = useState<number | null>(null);

  useEffect(() => area.current?.focus(), []);
  const read = useMemo(() => readAll(rows), [rows, readAll]);
  const isPasted = pasted.table.length > 0;
  const shown = rows.flatMap((row, at) => {
    const reading = read[at];
    return reading === undefined ? [] : [{ ...row, reading }];
  });
  const ready = read.filter(({ ok }) => ok).length;
  const faulty = rows.length - ready;
  const isOpen = pasted.split !== null && pasted.join === null;

  const change = (value: string) => {
    setTooLong(value.length > TEXT_LIMIT_AT_ONCE ? value.length : null);
    if (value.length > TEXT_LIMIT_AT_ONCE) return;
    pastedText.setText(value);
    setFailing(null);
    setRefused(false);
  };
  const start = async () => {
    setSaving(true);
    setFailing(null);
    setRefused(false);
    const result = await save(rows);
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
  const leave = () => (isPasted ? setAsking(true) : discard());

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
              title={kept.elsewhere === true ? saysOfRecords('foreignTitle') : says('restoredTitle')}
            >
              {says(kept.elsewhere === true ? 'foreignText' : 'restoredText')}
            </Notice>
          )}
          <Field label={says('text')} hint={says('hint')}>
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
            <Notice reveal intent="error" title={says('tooLongTitle')}>
              {says('tooLongText', {
                length: exactNumber(tooLong),
                limit: exactNumber(TEXT_LIMIT_AT_ONCE),
              })}
            </Notice>
          )}
          {/* It is there before the rows are, so that screen readers hear of them. */}
          <Text role="status" weight="semibold">
            {rows.length > 0 && says('ready', { count: ready })}
            {faulty > 0 && `, ${says('faulty', { count: faulty })}`}
          </Text>
          {isPasted && (
            <>
              <PasteDoubts
                pasted={pasted}
                euros={euroCells(rows, columns)}
                disabled={saving}
                onSay={pastedText.say}
              />
              <PasteColumnsForm
                table={pasted.table}
                mapping={mapping}
                columns={columns}
                disabled={saving}
                onHeadings={pastedText.setHeadings}
                onField={pastedText.setField}
              />
            </>
          )}
          {isPasted && rows.length === 0 ? (
            <Notice intent="warning">
              {says(mapping.fields.some((field) => field !== null) ? 'noRows' : 'noColumns')}
            </Notice>
          ) : (
            <PastePreview rows={shown} columns={columns} disabled={saving} onMend={pastedText.mend} />
          )}
          {failing && <FailureNotice failing={failing} onAccepted={() => void start()} />}
          {refused && (
            <Notice reveal intent="warning" title={says('refusedTitle')}>
              {says('refusedText')}
            </Notice>
          )}
          <FormActions>
            {ready > 0 && faulty === 0 && !isOpen && (
              <Button
                appearance="primary"
                disabledFocusable={saving}
                onClick={() => {
                  if (!saving) void start();
                }}
              >
                {saving ? t('form.saving') : says('save', { count: ready })}
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
          title={says('leaveTitle')}
          text={says('leaveText')}
          confirm={says('leave')}
          cancel={says('stay')}
          onConfirm={discard}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
