import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject, type TextareaHTMLAttributes } from 'react';
import type { TextSpan } from '../../domain/narrative/pairs';
import { markedParts } from './marked-parts';

/** Where the caret goes; each new object is another wish. */
export interface CaretWish {
  at: number;
}

interface UnderlinedAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  value: string;
  areaRef: RefObject<HTMLTextAreaElement | null>;
  /** What is underlined. */
  marks: readonly TextSpan[];
  caret: CaretWish | null;
}

/** Both layers break their lines alike. */
const letters = {
  boxSizing: 'border-box',
  margin: '0',
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  border: '0 solid transparent',
  font: 'inherit',
  letterSpacing: 'normal',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'break-word',
  scrollbarGutter: 'stable',
} as const;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    minHeight: '0',
    height: '100%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    color: tokens.colorNeutralForeground1,
    ':focus-within': {
      borderTopColor: tokens.colorNeutralStroke1Pressed,
      boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    '@media (forced-colors: active)': {
      ':focus-within': { outline: '2px solid Highlight' },
    },
  },
  invalid: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  mirror: {
    ...letters,
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    color: 'transparent',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  mark: {
    color: 'transparent',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
    '@media (forced-colors: active)': { textDecorationColor: 'CanvasText' },
  },
  area: {
    ...letters,
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    overflowY: 'auto',
    resize: 'none',
    outline: 'none',
    color: 'inherit',
    backgroundColor: 'transparent',
  },
});

/**
 * A field for a long text, parts of which are underlined. The lines are drawn by a copy of the text that nobody hears or
 * sees: what they mean must be said elsewhere.
 */
export function UnderlinedArea({ areaRef, marks, caret, value, className, ...props }: UnderlinedAreaProps) {
  const styles = useStyles();
  const mirror = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const scrollAlike = () => {
    if (mirror.current && areaRef.current) mirror.current.scrollTop = areaRef.current.scrollTop;
  };

  useEffect(() => {
    const field = areaRef.current;
    if (caret === null || field === null) return;
    // A selection in the sheet leaves the keyboard there.
    if (document.hasFocus()) field.focus();
    field.setSelectionRange(caret.at, caret.at);
    const top = place.current?.offsetTop ?? 0;
    field.scrollTop = Math.max(0, top - field.clientHeight / 3);
    field.scrollIntoView({ block: 'nearest' });
  }, [areaRef, caret]);
  useEffect(scrollAlike);

  return (
    <div className={mergeClasses(styles.frame, props['aria-invalid'] === true && styles.invalid, className)}>
      <div ref={mirror} className={styles.mirror} aria-hidden>
        {markedParts(value, marks, caret?.at ?? null).map(({ start, text, isMarked, isCaret }) => {
          if (isCaret) return <span key={`caret ${start}`} ref={place} />;
          return isMarked ? (
            <mark key={start} className={styles.mark}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          );
        })}
        {/* A line break at the end has a line of its own. */}
        {'\u200b'}
      </div>
      <textarea {...props} ref={areaRef} className={styles.area} value={value} onScroll={scrollAlike} />
    </div>
  );
}
