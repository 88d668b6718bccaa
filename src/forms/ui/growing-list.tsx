import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Moving } from './moving';
import { useChange } from './use-change';
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
  /** About how high an item is, in pixels. */
  height: number;
  /** How high each was when the list went away, so that it comes back with the same scroll position. */
  heights?: readonly number[];
  onLeave?(heights: number[]): void;
  /** What moves the items by their handles. */
  moving?: Moving | undefined;
}

const FIRST = 60;
/** Few enough to come between two frames. */
const STEP = 20;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { contentVisibility: 'auto' },
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
  list?.children[index]?.querySelector<HTMLElement>('button:not([data-handle]), a[href], input')?.focus();
}

interface Growing {
  /** For the list's element, whose children are the items. */
  list: RefObject<HTMLUListElement | null>;
  /** How many items to show. */
  count: number;
  /** Stands after the list. */
  end: ReactNode;
}

/** Shows 60 of so many items, and 20 more when their end comes into view or a button asks for them; at once as many as the item with the index `least` needs. */
export function useGrowing(total: number, { subject = '', least = -1 } = {}): Growing {
  const t = useTranslator();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const needed = Math.max(FIRST, Math.ceil((least + 1) / STEP) * STEP);
  const [shown, setShown] = useState({ subject, count: needed });
  const count = Math.max(needed, shown.subject === subject ? shown.count : 0);
  const more = count + STEP;
  const rest = total - count;
  // What one item needed stays when another one takes the focus; a new subject begins anew.
  useChange(`${count} ${subject}`, () => setShown({ subject, count }));

  useEffect(() => {
    if (!end.current || !('IntersectionObserver' in window)) return;
    // A margin holds inside another site's frame only if the root is named.
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        startTransition(() => setShown({ subject, count: more }));
      },
      { root: document, rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [subject, more, rest]);

  return {
    list,
    count,
    end: rest > 0 && (
      <div ref={end} className={styles.end}>
        <Text size={200}>{t('list.shown', { count, total })}</Text>
        <Button
          size="small"
          onClick={() => {
            flushSync(() => setShown({ subject, count: more }));
            focusItem(list.current, count);
          }}
        >
          {t('list.more')}
        </Button>
      </div>
    ),
  };
}

/** A list that grows. Items out of sight are not laid out: they count as high as said, or as they were when last seen. */
export function GrowingList<T>(props: GrowingListProps<T>) {
  const { items, keyOf, children, subject = '', start = -1, height, onLeave, moving } = props;
  const styles = useStyles();
  const [first] = useState({ subject, index: start, heights: props.heights ?? [] });
  const same = first.subject === subject;
  const { list, count, end } = useGrowing(items.length, { subject, least: same ? first.index : -1 });

  useEffect(() => {
    if (first.index >= 0) focusItem(list.current, first.index);
  }, [list, first]);

  useLayoutEffect(() => {
    const element = list.current;
    return () => onLeave?.([...(element?.children ?? [])].map((item) => item.getBoundingClientRect().height));
  }, [list, onLeave]);

  const blockSize = (index: number) => (same ? first.heights[index] : undefined) ?? height;
  return (
    <>
      <ul ref={list} className={styles.list} {...moving?.listProps}>
        {items.slice(0, count).map((item, index) => (
          <li
            key={keyOf(item)}
            className={mergeClasses(styles.item, moving?.classOf(index))}
            style={{ containIntrinsicBlockSize: `auto ${blockSize(index)}px` }}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {end}
    </>
  );
}
