import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Finding } from '../domain/findings';
import type { FindingCode } from '../domain/remarks';
import { findingText } from '../i18n/finding-text';
import type { WordKey } from '../i18n/dictionary';
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
  onAct(finding: Finding, action: FindingAction): void;
}

/** What can be done about a finding without leaving the list. */
export type FindingAction = 'explain' | 'put-back' | 'enter-act' | 'withdraw';

const ACTIONS: Partial<Record<FindingCode, readonly { action: FindingAction; word: WordKey }[]>> = {
  'planned-changed': [
    { action: 'explain', word: 'correction.explain' },
    { action: 'put-back', word: 'correction.putBack' },
  ],
  'correction-proposed': [
    { action: 'enter-act', word: 'correction.enterAct' },
    { action: 'withdraw', word: 'correction.withdraw' },
  ],
};

const SEVERITIES = ['error', 'warning', 'hint'] as const;
const COLORS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: '0' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: 'block', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface FindingRowProps {
  finding: Finding;
  onOpen(finding: Finding): void;
  onAct(finding: Finding, action: FindingAction): void;
}

const FindingRow = memo(function FindingRow({ finding, onOpen, onAct }: FindingRowProps) {
  const t = useTranslator();
  const styles = useStyles();
  const text = useId();
  const actions = ACTIONS[finding.code] ?? [];
  return (
    <div className={styles.item}>
      <PlaceLink finding={finding} onOpen={() => onOpen(finding)} />
      <Text id={text} className={styles.text}>
        {findingText(t, finding)}
      </Text>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ action, word }) => (
            <Button key={action} size="small" aria-describedby={text} onClick={() => onAct(finding, action)}>
              {t(word)}
            </Button>
          ))}
        </div>
      )}
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
export default function FindingsList({ findings, onOpen, onAct }: FindingsListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const open = useMemo(() => findings.filter((finding) => finding.accepted === null), [findings]);
  const groups = useMemo(() => groupsOf(open), [open]);
  const accepted = findings.length - open.length;
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

  return (
    <section className={styles.page} aria-label={t('findings.title')}>
      <PageHeading step={String(open.length)}>{t('findings.title')}</PageHeading>
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
            {({ finding }) => <FindingRow finding={finding} onOpen={openFinding} onAct={actOnFinding} />}
          </GrowingList>
        </div>
      ))}
      {accepted > 0 && <Text size={200}>{t('findings.accepted', { count: accepted })}</Text>}
    </section>
  );
}
