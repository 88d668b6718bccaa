import type { Issue, IssueCode } from '../domain/values/issues';
import { issueSentences } from './issue-sentences';
import { madeVisibleIn } from './made-visible';
import { type Translator, type WordParams } from './translate';
import { wordsBeside } from './words-beside';

/** The sentence of an issue. */
export function issueText(t: Translator, { code, params }: Issue): string {
  return issueSentence(t, code, madeVisibleIn(params));
}

/** The same with parameters that are visible already. */
export function issueSentence(t: Translator, code: IssueCode, params: WordParams): string {
  return wordsBeside(t, issueSentences)(code, params);
}
