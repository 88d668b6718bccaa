import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Peg } from '../../domain/records/records';
import type { WordKey } from '../../i18n/dictionary';
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

const SHARED: readonly { place: WorkbookPlace; text: WordKey; count?: (peg: Peg) => number }[] = [
  { place: 'parameters', text: 'parameters.title' },
  { place: 'centres', text: 'centre.list', count: ({ centres }) => centres.length },
  { place: 'planning', text: 'node.list', count: ({ planning }) => planning.length },
  { place: 'lists', text: 'entries.list' },
  { place: 'corrections', text: 'correction.list', count: ({ corrections }) => corrections.length },
  { place: 'diary', text: 'diary.title' },
];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  shared: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  place: { justifyContent: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The workbook as a whole: what it holds, and what is to be put in order. */
export function WorkbookSummary(props: WorkbookSummaryProps) {
  const { peg, rowsToAdopt, wrongCells, missing, unsaved, onGo } = props;
  const t = useTranslator();
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
      <Text>{t('workbook.content', { year: String(year), objectives: peg.objectives.length, phases })}</Text>
      <nav aria-label={t('workbook.shared')} className={styles.shared}>
        {SHARED.map(({ place, text, count }) => (
          <Button key={place} className={styles.place} appearance="outline" onClick={() => onGo(place)}>
            {t(text)}
            {count && ` (${count(peg)})`} {unsaved.has(place) && <UnsavedMark />}
          </Button>
        ))}
      </nav>
      {missing.length > 0 && (
        <Notice intent="warning" title={t('workbook.missingTitle')} actions={complete}>
          {t('workbook.missingText', { tables: missing.join(', ') })}
        </Notice>
      )}
      {rowsToAdopt.length > 0 && (
        <Notice
          intent="info"
          title={t('workbook.adoptTitle', { count: rowsToAdopt.length })}
          {...(missing.length === 0 && { actions: complete })}
        >
          {t('workbook.adoptText', { rows: some(rowsToAdopt) })}
        </Notice>
      )}
      {wrongCells > 0 && (
        <Notice
          intent="warning"
          title={t('workbook.wrongCellsTitle', { count: wrongCells })}
          actions={
            <Button size="small" onClick={() => onGo('findings')}>
              {t('workbook.showWrongCells')}
            </Button>
          }
        >
          {t('workbook.wrongCellsText')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onGo('import')}>{t('workbook.import')}</Button>
        <Button onClick={() => onGo('export')}>{t('workbook.export')}</Button>
        <Button onClick={() => onGo('prepare')}>{t('workbook.prepare')}</Button>
        <Button onClick={() => onGo('trial')}>{t('workbook.trial')}</Button>
      </div>
    </section>
  );
}

function some(names: readonly string[]): string {
  return names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? '…' : '');
}
