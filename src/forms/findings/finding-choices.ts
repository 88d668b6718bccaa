import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Finding } from '../../domain/findings/finding';
import type { mendSentences } from '../../i18n/mend-sentences';

/** What can be done about a finding without leaving the list. */
export type FindingAction =
  | 'explain'
  | 'put-back'
  | 'enter-act'
  | 'withdraw'
  | 'restore-formula'
  | 'times-hundred'
  | 'turn-polarity'
  | 'accept'
  | 'reopen';

/** A button of a finding. */
export interface FindingChoice {
  action: FindingAction;
  word: keyof typeof mendSentences;
}

const ACCEPT: FindingChoice = { action: 'accept', word: 'accept' };
const TIMES_HUNDRED: readonly FindingChoice[] = [{ action: 'times-hundred', word: 'timesHundred' }, ACCEPT];
const TURN: readonly FindingChoice[] = [{ action: 'turn-polarity', word: 'turnPolarity' }, ACCEPT];

const ACTIONS: Partial<Record<FindingCode, readonly FindingChoice[]>> = {
  'planned-changed': [
    { action: 'explain', word: 'explain' },
    { action: 'put-back', word: 'putBack' },
  ],
  'correction-proposed': [
    { action: 'enter-act', word: 'enterAct' },
    { action: 'withdraw', word: 'withdraw' },
  ],
  'phase-weight-as-fraction': TIMES_HUNDRED,
  'progress-as-fraction': TIMES_HUNDRED,
  'weights-as-fractions': TIMES_HUNDRED,
  'objective-weight-as-fraction': TIMES_HUNDRED,
  'indicator-weight-as-fraction': TIMES_HUNDRED,
  'value-as-fraction': TIMES_HUNDRED,
  'polarity-up-doubtful': TURN,
  'polarity-down-doubtful': TURN,
  'polarity-words-doubtful': TURN,
  'formula-lost': [{ action: 'restore-formula', word: 'restoreFormula' }],
};

/** What is wrong with the workbook as such is mended, never accepted. */
export function choicesFor({ code, place, accepted }: Finding): readonly FindingChoice[] {
  if (place.part === 'workbook') return ACTIONS[code] ?? [];
  if (accepted !== null) return [{ action: 'reopen', word: 'reopen' }];
  return ACTIONS[code] ?? [ACCEPT];
}

export function isAcceptable(finding: Finding): boolean {
  return choicesFor(finding).some(({ action }) => action === 'accept');
}
