import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Peg } from '../../domain/records/records';
import type { Translator } from '../../i18n/translate';
import { wordsBeside } from '../../i18n/words-beside';
import { summarySentences } from '../../i18n/summary-sentences';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { UnsavedMark } from '../ui/unsaved-mark';
import { useTranslator } from '../ui/words';

/** Where the workbook's own data are kept, and what can be done with it. */
type WorkbookPlace =
  | 'parameters'
  | 'centres'
  | 'planning'
  | 'lists'
  | 'corrections'
  | 'diary'
  | 'findings'
  | 'import'
  | 'export'
  | 'prepare'
  | 'trial';

interface WorkbookSummaryProps {
  peg: Peg;
  /** Sheet and row of each row without Id or order. */
  rowsToAdopt: readonly string[];
  /** How many cells are among the findings. */
  wrongCells: number;
  /** Tables that are not there. */
  missing: readonly string[];
  /** Places where something typed is not saved. */
  unsaved: ReadonlySet<string>;
  onGo(place: WorkbookPlace): void;
}

const SHOWN = 20;

interface Way {
  place: WorkbookPlace;
  text(t: Translator, says: Says): string;
  count?: (peg: Peg) => number;
}

type Sentence = keyof typeof summarySentences;
type Says = (key: Sentence) => string;

const GROUPS: readonly { title: Sentence; text: Sentence; ways: readonly Way[] }[] = [
  {
    title: 'shared',
    text: 'sharedText',
    ways: [
      { place: 'parameters', text: (t) => t('parameters.title') },
      { place: 'centres', text: (t) => t('centre.list'), count: ({ centres }) => centres.length },
      { place: 'planning', text: (t) => t('node.list'), count: ({ planning }) => planning.length },
      { place: 'lists', text: (t) => t('entries.list') },
    ],
  },
  {
    title: 'registers',
    text: 'registersText',
    ways: [
      {
        place: 'corrections',
        text: (t) => t('correction.list'),
        count: ({ corrections }) => corrections.length,
      },
      { place: 'diary', text: (t) => t('diary.title') },
    ],
  },
  {
    title: 'files',
    text: 'filesText',
    ways: [
      { place: 'import', text: (_, says) => says('import') },
      { place: 'export', text: (_, says) => says('export') },
      { place: 'prepare', text: (_, says) => says('prepare') },
      { place: 'trial', text: (_, says) => says('trial') },
    ],
  },
];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  way: { justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  marks: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The workbook as a whole: what it holds, and what is to be put in order. */
export function WorkbookSummary(props: WorkbookSummaryProps) {
  const { peg, rowsToAdopt, wrongCells, missing, unsaved, onGo } = props;
  const t = useTranslator();
  const says = wordsBeside(t, summarySentences);
  const styles = useStyles();
  const { entity, year } = peg.parameters;
  const phases = peg.objectives.reduce((sum, objective) => sum + objective.phases.length, 0);
  const complete = (
    <Button size="small" onClick={() => onGo('prepare')}>
      {t('workbook.complete')}
    </Button>
  );

  return (
    <section className={styles.page} aria-label={t('workbook.title')}>
      <PageHeading>{entity || t('workbook.title')}</PageHeading>
      <Text>{says('content', { year: String(year), objectives: peg.objectives.length, phases })}</Text>
      {missing.length > 0 && (
        <Notice intent="warning" title={says('missingTitle')} actions={complete}>
          {says('missingText', { tables: missing.join(', ') })}
        </Notice>
      )}
      {rowsToAdopt.length > 0 && (
        <Notice
          intent="info"
          title={says('adoptTitle', { count: rowsToAdopt.length })}
          {...(missing.length === 0 && { actions: complete })}
        >
          {says('adoptText', { rows: some(rowsToAdopt) })}
        </Notice>
      )}
      {wrongCells > 0 && (
        <Notice
          intent="warning"
          title={says('wrongCellsTitle', { count: wrongCells })}
          actions={
            <Button size="small" onClick={() => onGo('findings')}>
              {says('showWrongCells')}
            </Button>
          }
        >
          {says('wrongCellsText')}
        </Notice>
      )}
      {GROUPS.map(({ title, text, ways }) => (
        <nav key={title} aria-label={says(title)} className={styles.group}>
          <h3 className={styles.title}>{says(title)}</h3>
          <p className={styles.text}>{says(text)}</p>
          {ways.map((way) => (
            <Button
              key={way.place}
              className={styles.way}
              appearance="outline"
              icon={<ChevronRightRegular />}
              iconPosition="after"
              onClick={() => onGo(way.place)}
            >
              <span className={styles.marks}>
                {way.text(t, says)}
                {way.count && ` (${way.count(peg)})`}
                {unsaved.has(way.place) && <UnsavedMark />}
              </span>
            </Button>
          ))}
        </nav>
      ))}
    </section>
  );
}

function some(names: readonly string[]): string {
  return names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? '…' : '');
}
