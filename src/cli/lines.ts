import type { Finding } from '../domain/findings';
import type { PlacedIssue } from '../domain/issues';
import { findingText } from '../i18n/finding-text';
import type { Translator } from '../i18n/translate';

/** One problem of an exchange file on one line: its place, then what is wrong and what to do. */
export function issueLine(issue: PlacedIssue, t: Translator): string {
  const place = issue.place === '' ? t('place.file') : issue.place;
  return `${place}: ${t(`issue.${issue.code}`, issue.params)}`;
}

/** One finding on one line: objective code, place, sentence with its figures, rule code. */
export function findingLine(finding: Finding, t: Translator): string {
  const { part, number } = finding.place;
  const places = {
    status: 'place.paragraphs',
    phase: 'place.phases',
    indicator: 'place.indicators',
  } as const;
  const place = number === null || part === 'objective' ? '' : ` ${t(places[part], { number })}`;
  const sentence = findingText(t, finding);
  return `${finding.objective}${place}: ${sentence} [${finding.code}]`;
}
