import type { Finding } from '../findings/finding';

/** Errors and warnings that nobody has accepted, of one scheda or of the workbook as such. */
export interface OpenFindings {
  /** Code of the objective; `''` for the workbook. */
  objective: string;
  errors: number;
  warnings: number;
}

/** What is open in schede that are to be printed, and in the workbook; the gravest first, none without errors or warnings. */
export function openInSchede(findings: readonly Finding[], codes: readonly string[]): OpenFindings[] {
  const found = new Map(
    ['', ...codes].map((objective): [string, OpenFindings] => [
      objective,
      { objective, errors: 0, warnings: 0 },
    ]),
  );
  for (const { objective, severity, accepted } of findings) {
    const counts = found.get(objective);
    if (counts === undefined || accepted !== null) continue;
    if (severity === 'error') counts.errors += 1;
    if (severity === 'warning') counts.warnings += 1;
  }
  return [...found.values()]
    .filter(({ errors, warnings }) => errors + warnings > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
