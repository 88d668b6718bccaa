import { wordsBeside } from '../../i18n/words-beside';
import { printRunSentences } from '../../i18n/print-run-sentences';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { OpenFindings } from '../../domain/views/open-findings';
import { findingText } from '../../i18n/finding-text';
import { GrowingList } from '../ui/growing-list';
import { PlaceLink } from '../ui/place-link';
import { useTranslator } from '../ui/words';
import { OpenFindingsList } from './open-findings-list';

/** What composing will give, as far as it is known yet. */
export interface PrintCheck {
  /** Pages of the run with its cover. */
  pages: number;
  /** Pages of each scheda. */
  schede: readonly { code: string; pages: number }[];
  findings: readonly Finding[];
  /** Some schede are still to be looked at. */
  isRunning: boolean;
  /** More pages than one sheet takes. */
  isTooLong: boolean;
}

interface PrintCheckProps {
  check: PrintCheck;
  /** What is open in the chosen schede and in the workbook, the gravest first. */
  open: readonly OpenFindings[];
  onOpen(finding: Finding): void;
  /** Goes to the findings of an objective; `''`: to all. */
  onOpenAll(objective: string): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  text: { display: 'block', overflowWrap: 'anywhere' },
  details: { '& summary': { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' } },
});

/** Before composing: how many pages there will be, and what to look at first. */
export function PrintCheckList({ check, open, onOpen, onOpenAll }: PrintCheckProps) {
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const styles = useStyles();
  const { pages, schede, findings, isRunning } = check;
  const items = useMemo(
    () => findings.map((finding, index) => ({ finding, key: `${finding.code} ${finding.row} ${index}` })),
    [findings],
  );
  return (
    <section className={styles.page} aria-label={says('check')}>
      <h3 className={styles.title}>{says('check')}</h3>
      <Text>
        {isRunning
          ? says('checking', { count: schede.length })
          : says('pages', { pages, count: schede.length })}
      </Text>
      {!isRunning && findings.length + open.length === 0 && <Text>{says('noFindings')}</Text>}
      {open.length > 0 && <OpenFindingsList open={open} onOpen={onOpenAll} />}
      {items.length > 0 && (
        <details className={styles.details} open={items.length <= 5}>
          <summary>{says('findings', { count: items.length })}</summary>
          <GrowingList items={items} keyOf={({ key }) => key} height={52}>
            {({ finding }) => (
              <div className={styles.item}>
                <PlaceLink finding={finding} onOpen={() => onOpen(finding)} />
                <Text className={styles.text}>{findingText(t, finding)}</Text>
              </div>
            )}
          </GrowingList>
        </details>
      )}
    </section>
  );
}
