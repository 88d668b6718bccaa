import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { nextOrder } from '../../domain/edits/edits';
import { readNarrative, showNarrative, type NarrativeDraft } from '../../domain/drafts/narrative-draft';
import { mergedNarratives } from '../../domain/narrative/merge-narratives';
import { joinedParagraphs, narrativesOf, type Narrative } from '../../domain/narrative/narrative';
import { named } from '../../domain/records/named';
import { paragraphsOf } from '../../domain/records/paragraphs';
import { formatDate } from '../../domain/values/dates';
import type { IsoDate } from '../../domain/values/value';
import { editorSentences } from '../../i18n/editor-sentences';
import type { Translator } from '../../i18n/translate';
import { wordsBeside } from '../../i18n/words-beside';
import { recordWords, type RecordKind } from '../record/record-kind';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';
import { NarrativeFields } from './narrative-fields';
import type { NarrativePage } from './narrative-page';

interface NarrativeKindSurroundings {
  page: NarrativePage;
  t: Translator;
  referenceDate: IsoDate | null;
  newId(): string;
  /** As `readNarrative` has it. */
  idAt(index: number): string;
}

/** Lo stato di attuazione di un obiettivo, una data per riga. A new one has the reference date, unless that has one. */
export function narrativeKind(
  surroundings: NarrativeKindSurroundings,
): RecordKind<Narrative, NarrativeDraft> {
  const { page, t, referenceDate, newId, idAt } = surroundings;
  const { objective } = page;
  const narratives = narrativesOf(objective.status);
  const order = nextOrder(paragraphsOf(objective.status)) - 1;
  const firstDate = narratives.some(({ date }) => date === referenceDate) ? null : referenceDate;
  const read = (draft: NarrativeDraft, base: Narrative) =>
    readNarrative(draft, base, { others: narratives.filter(({ id }) => id !== base.id), idAt, order });
  /** What was typed, as far as it can be read. */
  const typed = (draft: NarrativeDraft, base: Narrative): Narrative => {
    const reading = read(draft, base);
    return reading.ok ? reading.record : base;
  };

  const says = wordsBeside(t, editorSentences);
  const nameOf = ({ date }: Pick<Narrative, 'date'>) =>
    date === null ? says('noDate') : says('dated', { date: formatDate(date) });

  return {
    words: recordWords('narrative'),
    single: true,
    label: (words, name) => words(`paragraph.${name as keyof NarrativeDraft}`),
    idOf: ({ id }) => id,
    nameOf,
    named: (narrative) => ({ ...narrative, paragraphs: named(narrative.paragraphs, newId) }),
    blank: (id = newId()) => ({ id, date: firstDate, paragraphs: [] }),
    copy: ({ paragraphs }) => ({
      id: newId(),
      date: firstDate,
      paragraphs: paragraphs.map((one, index) => ({ ...one, id: newId(), order: order + index + 1 })),
    }),
    draftOf: showNarrative,
    read,
    versions: {
      merged({ base, draft, theirs }, mine) {
        const { now, text } = mergedNarratives(base, typed(draft, base), theirs, mine);
        return { base: now, draft: { date: draft.date, text } };
      },
      contested(_, { base, draft, theirs }) {
        return mergedNarratives(base, typed(draft, base), theirs, true).contested.map((one) => ({
          name: String(one.number),
          label: says('paragraphNumber', { number: one.number }),
          mine: one.mine ?? '',
          theirs: one.theirs ?? '',
        }));
      },
    },
    row: ({ date, paragraphs }) => (
      <NarrativeRow
        name={nameOf({ date })}
        text={joinedParagraphs(paragraphs)}
        printed={date === referenceDate}
      />
    ),
    fields: (form, narrative) => <NarrativeFields form={form} narrative={narrative} page={page} />,
  };
}

interface NarrativeRowProps {
  name: string;
  text: string;
  /** It stands in the printed scheda. */
  printed: boolean;
}

const useStyles = makeStyles({
  opening: {
    display: '-webkit-box',
    WebkitLineClamp: 8,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** The beginning of a narrative in the list. */
function NarrativeRow({ name, text, printed }: NarrativeRowProps) {
  const t = useTranslator();
  const rowStyles = useRowStyles();
  const styles = useStyles();
  return (
    <span className={rowStyles.plain}>
      <span className={rowStyles.facts}>
        <span className={rowStyles.code}>{name}</span>
        {printed && (
          <Badge appearance="tint" color="brand">
            {wordsBeside(t, editorSentences)('printed')}
          </Badge>
        )}
      </span>
      <span className={styles.opening}>{text.slice(0, LONGEST_OPENING)}</span>
    </span>
  );
}

/** Characters of a text that its row begins with; its style shows fewer. */
const LONGEST_OPENING = 1200;
