import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { filteredLines } from '../../domain/views/overview';
import type { OverviewLine } from '../../domain/views/overview';
import { foundPlaces, searchWords, type SearchedPlace } from '../../domain/views/search';
import type { Centre } from '../../domain/records/records';
import { GrowingList } from '../ui/growing-list';
import { useMoving } from '../ui/moving';
import { ObjectiveLine } from './objective-line';
import { ObjectiveSearch } from './objective-search';
import type { OverviewPlace } from './overview-place';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

interface ObjectiveListProps {
  /** Keep the array while the workbook stays the same: typing is fast because its lines are not rendered again. */
  lines: readonly OverviewLine[];
  centres: readonly Centre[];
  /** Ids of objectives in which something typed is not saved; of one without Id its code. */
  unsaved?: ReadonlySet<string>;
  place: OverviewPlace;
  /** The scroll position comes when the list goes away. */
  onPlace(place: OverviewPlace): void;
  onChoose(code: string): void;
  /** Opens a row of an objective in which the search found something. */
  onOpen(line: OverviewLine, place: SearchedPlace): void;
  /** Puts the objective at one place into another; tells whether it was done. */
  onMove?: ((from: number, to: number) => Promise<boolean>) | undefined;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** Buttons of a line; keep the function while they stay the same. */
  rowActions?: (code: string) => ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

const NONE: ReadonlySet<string> = new Set();

const keyOf = ({ id, position }: OverviewLine) => id || `row ${position}`;

/** Every objective, to choose one. */
export default function ObjectiveList(props: ObjectiveListProps) {
  const { lines, centres, place, actions, rowActions, onMove, unsaved = NONE } = props;
  const t = useTranslator();
  const styles = useStyles();
  const { search, centre, state, sort, direction } = place;
  const answer = useMemo(
    () => ({
      words: searchWords(search),
      found: filteredLines(lines, { search, centre, state, sort, direction }),
      subject: JSON.stringify([search, centre, state, sort, direction]),
      // Only then can the order of the sheet be changed here.
      inSheetOrder:
        search === '' && centre === '' && state === 'all' && sort === 'order' && direction === 'ascending',
    }),
    [lines, search, centre, state, sort, direction],
  );
  const { found } = answer;
  // The lines follow when there is time, so that typing never waits for them.
  const deferred = useDeferredValue(answer);
  const shown = deferred.subject === answer.subject ? answer : deferred;

  // A place may be given on and the list go away before it is rendered with it.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const move = useCallback((part: Partial<OverviewPlace>) => {
    const next = { ...latest.current.place, ...part };
    latest.current = { ...latest.current, place: next };
    latest.current.onPlace(next);
  }, []);
  const choose = useCallback(
    (code: string) => {
      move({ focusedCode: code });
      latest.current.onChoose(code);
    },
    [move],
  );
  const open = useCallback(
    (line: OverviewLine, place: SearchedPlace) => {
      move({ focusedCode: line.code });
      latest.current.onOpen(line, place);
    },
    [move],
  );
  const movable = onMove !== undefined && shown.inSheetOrder;
  const [handle, setHandle] = useState<{ at: number } | null>(null);
  const list = useRef<HTMLElement>(null);
  const atWork = useRef(false);
  const moving = useMoving(lines.length, (from, to, byKey) => {
    if (atWork.current || !onMove || shown !== answer) return;
    atWork.current = true;
    void onMove(from, to)
      .then((done) => {
        if (done && byKey) setHandle({ at: to });
      })
      .finally(() => (atWork.current = false));
  });
  // A line that changes its place in the page loses the focus.
  useEffect(() => {
    if (handle) list.current?.querySelectorAll<HTMLElement>('[data-handle]')[handle.at]?.focus();
  }, [handle]);
  const leave = useCallback((heights: number[]) => move({ heights }), [move]);
  const [start] = useState(() => ({
    index: place.focusedCode === '' ? -1 : found.findIndex(({ code }) => code === place.focusedCode),
    scrollTop: place.scrollTop,
  }));
  useLayoutEffect(() => {
    window.scrollTo(0, start.scrollTop);
    return () => move({ scrollTop: window.scrollY });
  }, [start, move]);

  const [first] = found;
  return (
    <section ref={list} className={styles.page} aria-label={t('objectives.title')}>
      <div className={styles.head}>
        <PageHeading>{t('objectives.title')}</PageHeading>
        {actions}
      </div>
      <ObjectiveSearch
        lines={lines}
        centres={centres}
        place={place}
        found={found.length}
        onPlace={move}
        onEnter={() => {
          if (first && search !== '') choose(first.code);
        }}
      />
      <GrowingList
        items={shown.found}
        keyOf={keyOf}
        subject={shown.subject}
        start={start.index}
        height={112}
        heights={place.heights}
        onLeave={leave}
        moving={movable ? moving : undefined}
      >
        {(line) => (
          <ObjectiveLine
            line={line}
            found={foundPlaces(line, shown.words)}
            onChoose={choose}
            onOpen={open}
            actions={rowActions}
            movable={movable}
            unsaved={unsaved.has(line.id || line.code)}
          />
        )}
      </GrowingList>
    </section>
  );
}
