import type { BorderModel, CellStyle, TableModel } from '../../../src/host/model/model';
import { bottomOf, rightOf } from '../../../src/host/model/area';

/** What a table's style adds to a cell that has no own fill, font colour or border. */
export interface TableLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean;
  borders: CellStyle['borders'];
}

/** Black, then the accents of the Office theme: TableStyle…1 is black, …2 the first accent. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** A colour between white and `color`; 0.2 is a light tint. */
function tint(color: string, strength: number): string {
  const part = (from: number): string => {
    const value = Number.parseInt(color.slice(from, from + 2), 16);
    return Math.round(255 - (255 - value) * strength)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

const line = (color: string): BorderModel => ({ style: 'Continuous', weight: 'Thin', color });

/**
 * Approximates Excel's built-in styles: Light 1-7 (lines), 8-14 (filled header in a box), 15-21 (grid), Medium 1-28
 * (filled header, bands), Dark as Medium. An unknown name has no look.
 */
export function tableLook(table: TableModel, row: number, column: number): TableLook | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return null;
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % 7] ?? '#000000';
  const light = match[1] === 'Light';
  const family = Math.floor(number / 7);
  const { area } = table;
  const isHeader = table.showHeaders && row === area.row;
  const isTotal = table.showTotals && row === bottomOf(area) - 1;
  const body = row - area.row - (table.showHeaders ? 1 : 0);
  const banded = table.showBandedRows && !isHeader && !isTotal && body % 2 === 0;
  const filledHeader = !light || family === 1;
  const edge = line(light ? accent : tint(accent, 0.6));

  const borders: Partial<Record<keyof CellStyle['borders'], BorderModel>> = {};
  if (row === area.row) borders.EdgeTop = edge;
  if (row === bottomOf(area) - 1) borders.EdgeBottom = edge;
  if (isHeader && !filledHeader) borders.EdgeBottom = edge;
  if (isTotal) borders.EdgeTop = edge;
  if (!light || family > 0) {
    if (column === area.column) borders.EdgeLeft = edge;
    if (column === rightOf(area) - 1) borders.EdgeRight = edge;
    if (!isHeader && (family === 0 || family === 1)) borders.EdgeBottom = edge;
  }
  if (light && family === 2) {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) borders[side] = edge;
  }

  const band = light && family === 1 ? null : tint(accent, accent === '#000000' ? 0.15 : 0.2);
  return {
    fill: isHeader && filledHeader ? accent : banded ? band : null,
    fontColor: isHeader ? (filledHeader ? '#FFFFFF' : light && family === 0 ? accent : null) : null,
    bold: isHeader || isTotal,
    borders,
  };
}
