import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { filteredFindings, type FindingFilter } from '../../domain/views/finding-filter';
import type { Finding } from '../../domain/findings/finding';
import { SEVERITIES } from '../../domain/findings/severities';
import { GrowingList } from '../ui/growing-list';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';
import { FindingFilters } from './finding-filters';
import { FindingRow, type FindingAction } from './finding-row';

interface FindingsListProps {
  /** Keep the array while the workbook stays the same. */
  findings: readonly Finding[];
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
  /** Goes to the row that a finding belongs to. */
  onOpen(finding: Finding): void;
  onAct(finding: Finding, action: FindingAction): void;
}

const COLORS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: '0' },
  details: { '& summary': { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' } },
});

interface Keyed {
  finding: Finding;
  key: string;
}

/** A row may have the same finding twice, so its place in the list is part of its key. */
const keyed = (findings: readonly Finding[]): Keyed[] =>
  findings.map((finding, index) => ({ finding, key: `${finding.code} ${finding.row} ${index}` }));

/** Rilievi, the gravest first; accepted ones apart, with their reasons. */
export default function FindingsList({ findings, filter, onFilter, onOpen, onAct }: FindingsListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const objectives = useMemo(
    () => [...new Set(findings.map(({ objective }) => objective))].filter(Boolean),
    [findings],
  );
  const { groups, accepted, open } = useMemo(() => {
    const shown = filteredFindings(findings, filter);
    const isOpen = shown.filter((finding) => finding.accepted === null);
    return {
      open: isOpen.length,
      accepted: keyed(shown.filter((finding) => finding.accepted !== null)),
      groups: SEVERITIES.map((severity) => ({
        severity,
        items: keyed(isOpen.filter((finding) => finding.severity === severity)),
      })).filter(({ items }) => items.length > 0),
    };
  }, [findings, filter]);
  // One function for all rows, so that growing renders the new ones only.
  const latest = useRef({ onOpen, onAct });
  useLayoutEffect(() => {
    latest.current = { onOpen, onAct };
  });
  const openFinding = useCallback((finding: Finding) => latest.current.onOpen(finding), []);
  const actOnFinding = useCallback(
    (finding: Finding, action: FindingAction) => latest.current.onAct(finding, action),
    [],
  );
  const row = ({ finding }: Keyed) => (
    <FindingRow finding={finding} onOpen={openFinding} onAct={actOnFinding} />
  );
  const isFiltered = filter.severity !== '' || filter.objective !== '';

  return (
    <section className={styles.page} aria-label={t('findings.title')}>
      <PageHeading step={String(open)}>{t('findings.title')}</PageHeading>
      {findings.length > 0 && <FindingFilters filter={filter} objectives={objectives} onFilter={onFilter} />}
      {open === 0 &&
        (isFiltered ? (
          <Text>{t('findings.noneFound')}</Text>
        ) : (
          <Notice intent="success" title={t('findings.noneTitle')}>
            {t('findings.noneText')}
          </Notice>
        ))}
      {groups.map(({ severity, items }) => (
        <div key={severity}>
          <h3 className={styles.group}>
            <Badge appearance="tint" color={COLORS[severity]} size="large">
              {t(`severity.${severity}`, { count: items.length })}: {items.length}
            </Badge>
          </h3>
          <GrowingList
            items={items}
            keyOf={({ key }) => key}
            subject={`${filter.severity} ${filter.objective}`}
            height={88}
          >
            {row}
          </GrowingList>
        </div>
      ))}
      {accepted.length > 0 && (
        <details className={styles.details}>
          <summary>{t('findings.accepted', { count: accepted.length })}</summary>
          <GrowingList items={accepted} keyOf={({ key }) => key} height={104}>
            {row}
          </GrowingList>
        </details>
      )}
    </section>
  );
}
