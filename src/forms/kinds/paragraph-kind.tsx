import { lazy } from 'react';
import { formatDate } from '../../domain/values/dates';
import { nextOrder } from '../../domain/edits/edits';
import { named } from '../../domain/records/named';
import { paragraphsOf, type DatedParagraph } from '../../domain/records/paragraphs';
import type { Objective } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import { readParagraph, showParagraph, type ParagraphDraft } from '../../domain/drafts/register-drafts';
import { ParagraphRow } from './paragraph-row';
import { recordWords, type RecordKind } from '../record/record-kind';

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
