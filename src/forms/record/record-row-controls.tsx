import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslator } from '../words';

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
  // Plain: a list may have hundreds of them.
  toggle: {
    flexShrink: 0,
    minWidth: '32px',
    minHeight: '32px',
    marginTop: tokens.spacingVerticalXS,
    padding: '0',
    border: 'none',
    background: 'none',
    fontSize: '20px',
    lineHeight: '0',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
});

interface RecordHandleProps {
  id: string;
  name: string;
  first: boolean;
  last: boolean;
  /** −1: one place up, 1: one place down. */
  onStep(step: -1 | 1): void;
  /** What drags it. */
  pointer: ReturnType<ReturnType<typeof useDragging>['handleProps']>;
}

/** What a row is moved by: dragged with the mouse, or one place at a time with the arrow keys. */
export function RecordHandle({ id, name, first, last, onStep, pointer }: RecordHandleProps) {
  const t = useTranslator();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null) return;
    event.preventDefault();
    if (!(step < 0 ? first : last)) onStep(step);
  };
  return (
    <button
      type="button"
      data-handle={id}
      className={styles.handle}
      aria-label={t('list.move', { name })}
      title={t('list.moveHint')}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <ReOrderDotsVerticalRegular aria-hidden />
    </button>
  );
}

interface RecordActionsBarProps {
  label: string;
  onUp?: () => void;
  onDown?: () => void;
  onCopy(): void;
  onDelete(): void;
}

/** What else can be done with a row. */
export function RecordActionsBar({ label, onUp, onDown, onCopy, onDelete }: RecordActionsBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      <Button size="small" onClick={onCopy}>
        {t('list.copy')}
      </Button>
      {onUp && (
        <Button size="small" onClick={onUp}>
          {t('list.up')}
        </Button>
      )}
      {onDown && (
        <Button size="small" onClick={onDown}>
          {t('list.down')}
        </Button>
      )}
      <Button size="small" onClick={onDelete}>
        {t('form.delete')}
      </Button>
    </div>
  );
}

interface ToggleProps {
  label: string;
  open: boolean;
  onToggle(): void;
}

/** Shows and hides what else can be done with a row. */
export function RecordActionsToggle({ label, open, onToggle }: ToggleProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={label}
      aria-expanded={open}
      title={label}
      onClick={onToggle}
    >
      <MoreHorizontalRegular aria-hidden />
    </button>
  );
}

/** Moves the row whose handle is dragged to where it is dropped: by mouse, pen or finger. */
export function useDragging(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  return {
    /** Index of the row that the dragged one would take the place of. */
    target: drag === null || drag.from === drag.to ? null : drag.to,
    handleProps: (index: number) => ({
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: index, to: index });
      },
      onPointerMove: (event: PointerEvent) => {
        if (drag !== null) setDrag({ ...drag, to: rowAt(event) ?? drag.to });
      },
      onPointerUp: () => {
        if (drag !== null && drag.from !== drag.to) onDrop(drag.from, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

/** Index of the row that the pointer is over. */
function rowAt({ currentTarget, clientY }: PointerEvent): number | null {
  const rows = [...(currentTarget.closest('ul')?.children ?? [])];
  const index = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return clientY >= top && clientY < bottom;
  });
  return index < 0 ? null : index;
}
