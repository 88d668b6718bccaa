import { lazy } from 'react';
import { formatDate } from '../../domain/values/dates';
import { nextOrder } from '../../domain/edits/edits';
import { named } from '../../domain/records/named';
import { paragraphsOf, type DatedParagraph } from '../../domain/records/paragraphs';
import type { Objective } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import { readParagraph, showParagraph, type ParagraphDraft } from '../../domain/drafts/register-drafts';
import { recordWords, type RecordKind } from '../record/record-kind';
import { Badge } from '@fluentui/react-components';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

const ParagraphFields = lazy(() => import(/* webpackPrefetch: true */ './paragraph-fields'));

interface ParagraphSurroundings {
  objective: Objective;
  referenceDate: IsoDate | null;
  newId(): string;
}

/** Lo stato di attuazione di un obiettivo, un capoverso per riga. A new one has the reference date. */
export function paragraphKind(
  surroundings: ParagraphSurroundings,
): RecordKind<DatedParagraph, ParagraphDraft> {
  const { objective, referenceDate, newId } = surroundings;
  const paragraphs = paragraphsOf(objective.status);
  const last = (): number => nextOrder(paragraphs);

  return {
    words: recordWords('paragraph'),
    label: (t, name) => t(`paragraph.${name as keyof ParagraphDraft}`),
    idOf: ({ id }) => id,
    nameOf: ({ text }) => (text.length > 60 ? `${text.slice(0, 60)}…` : text),
    named: (paragraph) => named([paragraph], newId)[0] ?? paragraph,
    blank: (id = newId()) => ({ id, order: last(), date: referenceDate, text: '' }),
    copy: (paragraph) => ({ ...paragraph, id: newId(), order: last() }),
    draftOf: showParagraph,
    read: readParagraph,
    row: (paragraph) => (
      <ParagraphRow
        text={paragraph.text}
        date={formatDate(paragraph.date)}
        printed={paragraph.date === referenceDate}
      />
    ),
    fields: (form) => <ParagraphFields form={form} />,
  };
}

interface ParagraphRowProps {
  text: string;
  /** In the Italian notation, `''` for none. */
  date: string;
  /** It stands in the printed scheda. */
  printed: boolean;
}

/** A paragraph of the narrative in the list. */
function ParagraphRow({ text, date, printed }: ParagraphRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  return (
    <span className={styles.plain}>
      <span className={styles.description}>{text}</span>
      <span className={styles.facts}>
        <span>{date === '' ? t('paragraph.noDate') : t('paragraph.dateFact', { date })}</span>
        {printed && (
          <Badge appearance="tint" color="brand">
            {t('paragraph.printed')}
          </Badge>
        )}
      </span>
    </span>
  );
}
