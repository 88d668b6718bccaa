import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { NarrativeDraft } from '../../domain/drafts/narrative-draft';
import { joinedParagraphs, type Narrative } from '../../domain/narrative/narrative';
import { paragraphSpans } from '../../domain/narrative/paragraph-spans';
import { remarksIn } from '../../domain/narrative/remarks';
import { exactNumber } from '../../domain/values/numbers';
import { editorSentences } from '../../i18n/editor-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { useChange } from '../ui/use-change';
import { issueText } from '../../i18n/issue-text';
import { useTranslator } from '../ui/words';
import { InsertValue } from './insert-value';
import type { NarrativePage } from './narrative-page';
import { RemarkList } from './remark-list';
import { typeAtCaret } from './typed-at-caret';
import { UnderlinedArea, type CaretWish } from './underlined-area';

interface NarrativeFieldsProps {
  form: DraftForm<NarrativeDraft>;
  /** As the workbook has it, `null` for a new one. */
  narrative: Narrative | null;
  page: NarrativePage;
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  date: { width: '120px' },
  // Beside the control of the date, below its label.
  insert: { paddingTop: '26px' },
  work: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '@media (min-width: 640px)': { flexDirection: 'row' },
  },
  text: {
    flexGrow: 1,
    minWidth: '0',
    minHeight: '280px',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridAutoRows: 'auto',
  },
});

/** The whole narrative of a date in one field, with what its figures say wrong, its size, and figures to put in. */
export function NarrativeFields({ form, narrative, page }: NarrativeFieldsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const says = wordsBeside(t, editorSentences);
  const area = useRef<HTMLTextAreaElement>(null);
  const { objective, accepted, linesOf, printed, paragraph } = page;
  const { text } = form.draft;
  const [caret, setCaret] = useState<CaretWish | null>(() => wishOf(narrative, paragraph, text));
  useChange(paragraph, (wish) => setCaret(wishOf(narrative, wish, text)));

  const known = narrative?.paragraphs ?? NONE;
  const remarks = useMemo(
    () =>
      remarksIn(text, known, objective.indicators).filter(
        ({ code, params }) => !accepted.some((one) => one.code === code && one.params.quote === params.quote),
      ),
    [text, known, objective, accepted],
  );
  const size = useMemo(() => {
    const spans = paragraphSpans(text, known);
    const lines = spans.reduce((sum, { start, end }) => sum + linesOf(text.slice(start, end)), 0);
    return { paragraphs: spans.length, characters: exactNumber(text.length), lines };
  }, [text, known, linesOf]);
  const issue = form.issues.text;

  return (
    <>
      <div className={styles.tools}>
        <div className={styles.date}>
          <DraftField
            form={form}
            name="date"
            label={t('paragraph.date')}
            {...(form.draft.date === '' && { hint: says('dateHint') })}
          />
        </div>
        {printed.length > 0 && (
          <div className={styles.insert}>
            <InsertValue
              indicators={printed}
              disabled={form.locked}
              onInsert={(value) => {
                if (area.current) typeAtCaret(area.current, value, (after) => form.set('text', after));
              }}
            />
          </div>
        )}
      </div>
      <div className={styles.work}>
        <Field
          className={styles.text}
          label={t('paragraph.text')}
          required
          hint={text === '' ? says('splitHint') : says('size', size)}
          {...(issue && { validationState: 'error' as const, validationMessage: issueText(t, issue) })}
        >
          {(field) => (
            <UnderlinedArea
              {...field}
              areaRef={area}
              data-first
              name="text"
              spellCheck
              value={text}
              readOnly={form.locked}
              marks={remarks.flatMap(({ spans }) => spans)}
              caret={caret}
              onBlur={() => form.leave('text')}
              onChange={(event) => form.set('text', event.target.value)}
            />
          )}
        </Field>
        <RemarkList remarks={remarks} onOpen={(at) => setCaret({ at })} />
      </div>
    </>
  );
}

const NONE: Narrative['paragraphs'] = [];

/** At the beginning of a paragraph, as far as it still stands in the text. */
function wishOf(
  narrative: Narrative | null,
  paragraph: NarrativePage['paragraph'],
  text: string,
): CaretWish | null {
  const said = narrative?.paragraphs[paragraph?.position ?? -1]?.text;
  if (narrative === null || paragraph === null || said === undefined) return null;
  const before = joinedParagraphs([...narrative.paragraphs.slice(0, paragraph.position), { text: '' }]);
  const at = text.indexOf(said, text.startsWith(before) ? before.length : 0);
  return at < 0 ? null : { at };
}
