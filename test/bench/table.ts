/** Prints a table: the first column are names, the others numbers. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(14))).join('');
  process.stdout.write(`\n${[title, line(['', ...headings]), ...rows.map(line)].join('\n')}\n`);
}

/** How many times as much, with one decimal. */
export function ratio(value: number, beside: number): string {
  return (value / beside).toFixed(1);
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
