import type { Finding } from '../domain/findings/finding';
import { madeVisibleIn } from './made-visible';
import type { IssueCode } from '../domain/values/issues';
import { italian, type WordKey } from './dictionary';
import { findingSentences } from './findings/sentences';
import { issueSentence } from './issue-text';
import { filled, type Translator } from './translate';

/** The sentence of a finding. Fields have the names of the forms, missing values are named, issues are said in full. */
export function findingText(
  t: Translator,
  { code, params: given }: Pick<Finding, 'code' | 'params'>,
): string {
  const params = madeVisibleIn(given);
  const shown = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (value === '') return [name, t('conflict.empty')];
    if (name === 'issue') return [name, issueSentence(t, value as IssueCode, params)];
    return [name, name === 'field' ? fieldText(t, String(value)) : value];
  });
  const language = t('pane.language') === 'en' ? 'en' : 'it';
  return filled(findingSentences[code][language], Object.fromEntries(shown));
}

function fieldText(t: Translator, field: string): string {
  const key = `field.${field}`;
  return key in italian ? t(key as WordKey) : field;
}
