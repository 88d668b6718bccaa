import type { Finding } from '../domain/findings/finding';
import type { PlacedIssue } from '../domain/values/issues';
import { findingPlace } from '../i18n/finding-place';
import { findingText } from '../i18n/finding-text';
import { issueText } from '../i18n/issue-text';
import type { Translator } from '../i18n/translate';
import { commandWords } from './words';

/** One problem of an exchange file on one line: its place, then what is wrong and what to do. */
export function issueLine(issue: PlacedIssue, t: Translator): string {
  const place = issue.place === '' ? t('place.file') : issue.place;
  return `${place}: ${issueText(t, issue)}`;
}

/** One finding on one line: objective code, place, sentence with its figures, rule code. */
export function findingLine(finding: Finding, t: Translator): string {
  const sentence = findingText(t, finding);
  const accepted = finding.accepted === null ? '' : ` ${commandWords.acceptedBecause(finding.accepted)}`;
  return `${findingPlace(t, finding)}: ${sentence}${accepted} [${finding.code}]`;
}
