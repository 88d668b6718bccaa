import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Finding } from '../domain/findings';
import { GrowingList } from './growing-list';
import { Notice } from './notice';
import { PageHeading } from './page-heading';
import { PlaceLink } from './place-link';
import { useTranslator } from './words';

interface FindingsListProps {
  /** Keep the array while the workbook stays the same. */
  findings: readonly Finding[];
  /** Opens the objective that a finding belongs to, at its row. */
  onOpen(finding: Finding): void;
}

const SEVERITIES = ['error', 'warning', 'hint'] as const;
const COLORS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: '0' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

interface FindingRowProps {
  finding: Finding;
  onOpen(finding: Finding): void;
}

const FindingRow = memo(function FindingRow({ finding, onOpen }: FindingRowProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { code, params } = finding;
  return (
    <div className={styles.item}>
      <PlaceLink finding={finding} onOpen={() => onOpen(finding)} />
      <Text className={styles.text}>{t(`finding.${code}`, params)}</Text>
    </div>
  );
});

/** Findings by their severity; a row may have the same finding twice, so its place in the group is part of its key. */
function groupsOf(findings: readonly Finding[]) {
  return SEVERITIES.map((severity) => ({
    severity,
    items: findings
      .filter((finding) => finding.severity === severity)
      .map((finding, index) => ({ finding, key: `${finding.code} ${finding.row} ${index}` })),
  })).filter(({ items }) => items.length > 0);
}

/** Rilievi, the gravest first. Accepted ones are counted only. */
export default function FindingsList({ findings, onOpen }: FindingsListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const open = useMemo(() => findings.filter((finding) => finding.accepted === null), [findings]);
  const groups = useMemo(() => groupsOf(open), [open]);
  const accepted = findings.length - open.length;
  // One function for all rows, so that growing renders the new ones only.
  const latest = useRef(onOpen);
  useLayoutEffect(() => {
    latest.current = onOpen;
  });
  const openFinding = useCallback((finding: Finding) => latest.current(finding), []);

  return (
    <section className={styles.page} aria-label={t('findings.title')}>
      <PageHeading>{t('findings.title')}</PageHeading>
      {open.length === 0 && (
        <Notice intent="success" title={t('findings.noneTitle')}>
          {t('findings.noneText')}
        </Notice>
      )}
      {groups.map(({ severity, items }) => (
        <div key={severity}>
          <h3 className={styles.group}>
            <Badge appearance="tint" color={COLORS[severity]} size="large">
              {t(`severity.${severity}`, { count: items.length })}: {items.length}
            </Badge>
          </h3>
          <GrowingList items={items} keyOf={({ key }) => key} height={56}>
            {({ finding }) => <FindingRow finding={finding} onOpen={openFinding} />}
          </GrowingList>
        </div>
      ))}
      {accepted > 0 && <Text size={200}>{t('findings.accepted', { count: accepted })}</Text>}
    </section>
  );
}
