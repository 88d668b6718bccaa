import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslator } from './words';

interface GrowingListProps<T> {
  items: readonly T[];
  keyOf(item: T): string;
  /** What an item shows; a memoised component keeps typing and growing fast. */
  children(item: T): ReactNode;
  /** What the items answer to, e.g. a search: when it changes, the list begins again with its first items. */
  subject?: string;
  /** Index of the item that is among the shown ones and takes the focus when the list appears; -1 for none. */
  start?: number;
}

const FIRST = 60;
/** Few enough to come between two frames. */
const STEP = 20;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  end: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

function focusItem(list: HTMLElement | null, index: number): void {
  list?.children[index]?.querySelector<HTMLElement>('button, a[href], input, select, textarea')?.focus();
}

/** A list that shows its first 60 items, and 20 more when its end comes into view or a button asks for them. */
export function GrowingList<T>({ items, keyOf, children, subject = '', start = -1 }: GrowingListProps<T>) {
  const t = useTranslator();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [first] = useState(start);
  const [shown, setShown] = useState({
    subject,
    count: Math.max(FIRST, Math.ceil((first + 1) / STEP) * STEP),
  });
  if (shown.subject !== subject) setShown({ subject, count: FIRST });
  const { count } = shown;
  const rest = items.length - count;
  const grow = () => setShown((before) => ({ ...before, count: before.count + STEP }));

  useEffect(() => {
    if (first >= 0) focusItem(list.current, first);
  }, [first]);

  useEffect(() => {
    if (!end.current || !('IntersectionObserver' in window)) return;
    // A margin holds inside another site's frame only if the root is named.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(grow);
      },
      { root: document, rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, rest]);

  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <div ref={end} className={styles.end}>
          <Text size={200}>{t('list.shown', { count, total: items.length })}</Text>
          <Button
            size="small"
            onClick={() => {
              flushSync(grow);
              focusItem(list.current, count);
            }}
          >
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
