import { stampColumn, widthOf } from '../sheet/grid';
import { clean, shorten, textWidth, usableWidth, wrapText } from '../sheet/measure';
import type { PlannedCell } from '../sheet/sheet-plan';
import { styles } from '../sheet/styles';
import { schedaWords } from '../words/words';
import { formatDate } from '../../domain/values/dates';
import type { Protocol } from '../../domain/records/records';

/** Height that the stamp needs, in points, at most `most`. */
export function stampLength(protocol: Protocol, most: number): number {
  const longest = Math.max(
    ...stampText(protocol)
      .split('\n')
      .map((line) => textWidth(line, 'stamp')),
  );
  return Math.min(most, longest / 0.97 + 3);
}

/** The protocol stamp. It reads upwards in the left margin, beside the rows of the first page. */
export function stampCell(protocol: Protocol, rowCount: number, length: number): PlannedCell {
  const width = widthOf({ column: stampColumn, columnSpan: 1 });
  const mostLines = Math.floor(usableWidth(width) / (styles.stamp.lineHeight - 0.75));
  const text = shorten(stampText(protocol), 'stamp', length, mostLines);
  return {
    row: 0,
    rowSpan: rowCount,
    column: stampColumn,
    columnSpan: 1,
    text,
    style: 'stamp',
    lines: wrapText(text, 'stamp', length),
    runsOver: false,
  };
}

function stampText(protocol: Protocol): string {
  const number = schedaWords.protocol(protocol.number, formatDate(protocol.date));
  const lines = [
    [protocol.office, protocol.direction, number].filter((part) => part !== '').join('   '),
    protocol.class === '' ? '' : schedaWords.protocolClass(protocol.class),
    protocol.file === '' ? '' : schedaWords.protocolFile(protocol.file),
  ];
  return clean(lines.filter((line) => line !== '').join('\n'));
}
