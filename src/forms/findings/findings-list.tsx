import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { SEVERITIES, type Severity } from '../../domain/findings/severities';
import type { Centre, Objective } from '../../domain/records/records';
import { filteredFindings, type AboutFindings } from '../../domain/views/filtered-findings';
import type { FindingFilter } from '../../domain/views/finding-filter';
import { findingKey } from '../../domain/views/finding-key';
import { foundAgain } from '../../domain/views/found-again';
import { findingListSentences } from '../../i18n/finding-list-sentences';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { wordsBeside } from '../../i18n/words-beside';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';
import { isAcceptable, type FindingAction } from './finding-choices';
import { FindingGroup, FindingLines } from './finding-group';
import { FindingSearch, wordOf } from './finding-search';
import type { FindingsPlace } from './findings-place';

interface FindingsListProps {
  /** Keep the array while the workbook stays the same. */
  findings: readonly Finding[];
  objectives: readonly Objective[];
  centres: readonly Centre[];
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
  place: FindingsPlace;
  /** The scroll position comes when the list goes away. */
  onPlace(place: FindingsPlace): void;
  /** Goes to the form of the row that a finding belongs to. */
  onOpen(finding: Finding): void;
  onAct(finding: Finding, action: FindingAction): void;
  /** Several of one kind are to be accepted. */
  onAcceptAll(findings: readonly Finding[]): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  all: { alignSelf: 'start', minWidth: '0' },
  details: { '& summary': { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' } },
});

/** Rilievi, the gravest first; accepted ones apart, with their reasons. */
export default function FindingsList(props: FindingsListProps) {
  const { findings, objectives, centres, filter, onFilter, place, onAcceptAll } = props;
  const t = useTranslator();
  const says = wordsBeside(t, findingListSentences);
  const styles = useStyles();
  const about = useMemo((): AboutFindings => {
    const centreBy = new Map(objectives.map(({ code, centre }) => [code, centre]));
    const texts = new Map<Finding, string>();
    const sayingOf = (finding: Finding): string =>
      [findingPlace(t, finding), findingText(t, finding), wordOf(finding.code)].join(' ');
    return {
      centreOf: (code) => centreBy.get(code) ?? '',
      textOf(finding) {
        const text = texts.get(finding) ?? sayingOf(finding);
        texts.set(finding, text);
        return text;
      },
    };
  }, [objectives, t]);
  // The lines follow when there is time, so that typing never waits for them.
  const answered = useDeferredValue(filter);
  const { groups, accepted, open } = useMemo(() => {
    const shown = filteredFindings(findings, answered, about);
    const isOpen = shown.filter((finding) => finding.accepted === null);
    return {
      open: isOpen,
      accepted: shown.filter((finding) => finding.accepted !== null),
      groups: SEVERITIES.map((severity) => ({
        severity,
        items: isOpen.filter((finding) => finding.severity === severity),
      })).filter(({ items }) => items.length > 0),
    };
  }, [findings, answered, about]);
  const alike = answered.kind === '' ? [] : open.filter(isAcceptable);

  // One function for all rows, so that growing renders the new ones only; the list may go away before it is rendered.
  const latest = useRef({ ...props, groups });
  useLayoutEffect(() => {
    latest.current = { ...props, groups };
  });
  const move = useCallback((part: Partial<FindingsPlace>) => {
    const next = { ...latest.current.place, ...part };
    latest.current = { ...latest.current, place: next };
    latest.current.onPlace(next);
  }, []);
  const leaveAt = useCallback(
    (finding: Finding) => {
      const { severity } = finding;
      const group = latest.current.groups.find((one) => one.severity === severity);
      move({ left: { key: findingKey(finding), severity, position: group?.items.indexOf(finding) ?? -1 } });
    },
    [move],
  );
  const openFinding = useCallback(
    (finding: Finding) => {
      leaveAt(finding);
      latest.current.onOpen(finding);
    },
    [leaveAt],
  );
  const act = useCallback(
    (finding: Finding, action: FindingAction) => latest.current.onAct(finding, action),
    [],
  );
  const keepHeights = useCallback(
    (severity: Severity, heights: readonly number[]) =>
      move({ heights: { ...latest.current.place.heights, [severity]: heights } }),
    [move],
  );
  const [start] = useState(() => ({
    line: place.left && foundAgain(groups, place.left),
    scrollTop: place.scrollTop,
    heights: place.heights,
  }));
  useLayoutEffect(() => {
    window.scrollTo(0, start.scrollTop);
    return () => move({ scrollTop: window.scrollY });
  }, [start, move]);
  const [first] = open;
  const isNone = findings.every((finding) => finding.accepted !== null);

  return (
    <section className={styles.page} aria-label={says('title')}>
      <PageHeading step={String(open.length)}>{says('title')}</PageHeading>
      {findings.length > 0 && (
        <FindingSearch
          findings={findings}
          centres={centres}
          about={about}
          filter={filter}
          filtersOpen={place.filtersOpen}
          found={open.length}
          onFilter={onFilter}
          onFold={(filtersOpen) => move({ filtersOpen })}
          onEnter={() => {
            if (first && filter.search !== '') openFinding(first);
          }}
        />
      )}
      {alike.length > 1 && (
        <Button size="small" className={styles.all} onClick={() => onAcceptAll(alike)}>
          {says('acceptAll', { count: alike.length })}
        </Button>
      )}
      {isNone && (
        <Notice intent="success" title={says('noneTitle')}>
          {says('noneText')}
        </Notice>
      )}
      {groups.map(({ severity, items }) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={items}
          subject={JSON.stringify(answered)}
          start={start.line?.severity === severity ? start.line.position : -1}
          heights={start.heights[severity] ?? []}
          onHeights={keepHeights}
          onOpen={openFinding}
          onAct={act}
        />
      ))}
      {accepted.length > 0 && (
        <details className={styles.details}>
          <summary>{says('accepted', { count: accepted.length })}</summary>
          <FindingLines findings={accepted} height={104} onOpen={openFinding} onAct={act} />
        </details>
      )}
    </section>
  );
}
