import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import { useTranslator } from './words';

/** How near to the edge of the window a dragged row makes the page scroll, and how far, in pixels. */
const EDGE = 40;
const SCROLL = 24;

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    alignSelf: 'stretch',
    minWidth: '24px',
    padding: '0',
    border: 'none',
    background: 'none',
    fontSize: '16px',
    lineHeight: '0',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    touchAction: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  target: { '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  above: { boxShadow: `inset 0 3px 0 ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}` },
});

interface MoveHandleProps {
  id: string;
  name: string;
}

/** What a row is moved by. Plain, and without handlers of its own: a list may have hundreds of them. */
export function MoveHandle({ id, name }: MoveHandleProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <button
      type="button"
      data-handle={id}
      className={styles.handle}
      aria-label={t('list.move', { name })}
      title={t('list.moveHint')}
    >
      <ReOrderDotsVerticalRegular aria-hidden />
    </button>
  );
}

export type Moving = ReturnType<typeof useMoving>;

/**
 * Moves the rows of a list by their handles: dragged by mouse, pen or finger, or one place at a time with the arrow keys.
 * @param count rows there are, also those that are not shown yet
 */
export function useMoving(count: number, onMove: (from: number, to: number, byKey: boolean) => void) {
  const styles = useStyles();
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  return {
    /** For the list's element, whose children are the rows. */
    listProps: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const from = grabbedRow(event);
        if (from < 0) return;
        (event.target as Element).setPointerCapture(event.pointerId);
        setDrag({ from, to: from });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return;
        if (event.clientY < EDGE) window.scrollBy(0, -SCROLL);
        if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
        setDrag({ ...drag, to: rowAt(event) ?? drag.to });
      },
      onPointerUp: () => {
        if (drag !== null && drag.from !== drag.to) onMove(drag.from, drag.to, false);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        const from = grabbedRow(event);
        if (step === 0 || from < 0) return;
        event.preventDefault();
        const to = from + step;
        if (to >= 0 && to < count) onMove(from, to, true);
      },
    },
    /** Shows at a row that the dragged one would come before or after it. */
    classOf: (index: number) =>
      drag !== null && drag.to === index && drag.from !== index
        ? mergeClasses(styles.target, drag.from < index ? styles.below : styles.above)
        : undefined,
  };
}

/** Index of the row whose handle an event is about; -1: it is about something else. */
function grabbedRow({ target, currentTarget }: SyntheticEvent<HTMLElement>): number {
  if (!(target instanceof Element) || !target.closest('[data-handle]')) return -1;
  return [...currentTarget.children].findIndex((row) => row.contains(target));
}

/** Index of the row that the pointer is over. */
function rowAt({ currentTarget, clientY }: PointerEvent<HTMLElement>): number | null {
  const index = [...currentTarget.children].findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return clientY >= top && clientY < bottom;
  });
  return index < 0 ? null : index;
}
