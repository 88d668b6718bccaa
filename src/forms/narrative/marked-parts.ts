import type { TextSpan } from '../../domain/narrative/pairs';

interface MarkedPart {
  start: number;
  text: string;
  isMarked: boolean;
  /** The place of the caret, without a text. */
  isCaret: boolean;
}

/** A text cut where marks begin and end, and at the caret. Marks may lie within each other. */
export function markedParts(text: string, marks: readonly TextSpan[], caret: number | null): MarkedPart[] {
  const cuts = [
    0,
    text.length,
    ...marks.flatMap(({ start, end }) => [start, end]),
    ...(caret === null ? [] : [caret]),
  ];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.flatMap((start, index): MarkedPart[] => {
    const end = places[index + 1] ?? start;
    const isMarked = marks.some((mark) => mark.start <= start && end <= mark.end);
    const part = { start, text: text.slice(start, end), isMarked, isCaret: false };
    const own = end > start ? [part] : [];
    return start === caret ? [{ start, text: '', isMarked: false, isCaret: true }, ...own] : own;
  });
}
