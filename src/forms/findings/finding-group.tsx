import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { Severity } from '../../domain/findings/severities';
import { findingKey } from '../../domain/views/finding-key';
import { GrowingList } from '../ui/growing-list';
import { useTranslator } from '../ui/words';
import type { FindingAction } from './finding-choices';
import { FindingRow } from './finding-row';

/** What the rows of the list do; keep the functions while the list stays. */
export interface FindingHandlers {
  onOpen(finding: Finding): void;
  onAct(finding: Finding, action: FindingAction): void;
}

interface FindingGroupProps extends FindingHandlers {
  severity: Severity;
  findings: readonly Finding[];
  /** What the findings answer to. */
  subject: string;
  /** The line that takes the focus when the list appears, -1 for none. */
  start: number;
  heights: readonly number[];
  /** Keep the function while the list stays. */
  onHeights(severity: Severity, heights: readonly number[]): void;
}

const COLORS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
});

/** Open findings of one severity. */
export function FindingGroup(props: FindingGroupProps) {
  const { severity, findings, subject, start, heights, onOpen, onAct, onHeights } = props;
  const t = useTranslator();
  const styles = useStyles();
  const leave = useCallback((left: number[]) => onHeights(severity, left), [severity, onHeights]);
  return (
    <div>
      <h3 className={styles.group}>
        <Badge appearance="tint" color={COLORS[severity]} size="large">
          {t(`severity.${severity}`, { count: findings.length })}: {findings.length}
        </Badge>
      </h3>
      <FindingLines
        findings={findings}
        subject={subject}
        start={start}
        height={88}
        heights={heights}
        onLeave={leave}
        onOpen={onOpen}
        onAct={onAct}
      />
    </div>
  );
}

interface FindingLinesProps extends FindingHandlers {
  findings: readonly Finding[];
  height: number;
  subject?: string;
  start?: number;
  heights?: readonly number[];
  onLeave?(heights: number[]): void;
}

interface Keyed {
  finding: Finding;
  key: string;
}

/** The rows of findings, as many as come into view. */
export function FindingLines({ findings, onOpen, onAct, ...list }: FindingLinesProps) {
  return (
    <GrowingList {...list} items={keyed(findings)} keyOf={({ key }) => key}>
      {({ finding }) => <FindingRow finding={finding} onOpen={onOpen} onAct={onAct} />}
    </GrowingList>
  );
}

/** A row may have the same finding twice. */
function keyed(findings: readonly Finding[]): Keyed[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const own = findingKey(finding);
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return { finding, key: `${own} ${count}` };
  });
}
