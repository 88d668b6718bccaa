import { stateOf, type Explanation } from '../edits/corrections';
import { reading, readFields, showFields, type DraftIssues, type DraftOf, type DraftReading } from './draft';
import { formTypes } from './draft-types';
import type { FormName } from '../records/fields/field';
import { correctionRecord } from '../records/fields/register-fields';
import { requiredTextType, textType, type FieldType } from '../values/field-types';
import type { Correction } from '../records/records';

/** Nothing is chosen beforehand: which of the two it is, somebody must say. */
const kind: FieldType<Correction['kind'] | ''> = {
  show: (value) => value,
  required: true,
  read: (typed) =>
    typed === 'errore materiale' || typed === 'variazione'
      ? { ok: true, value: typed }
      : { ok: false, issue: { code: 'required', params: {} } },
};

type Asked = Omit<Explanation, 'kind'> & { kind: Explanation['kind'] | '' };

const explanationFields = { kind, act: textType, reason: requiredTextType, author: requiredTextType };

/** Why a planned value changes, as it is typed. */
export type ExplanationDraft = DraftOf<typeof explanationFields>;

export function blankExplanation(author: string): ExplanationDraft {
  return { kind: '', act: '', reason: '', author };
}

export function readExplanation(draft: ExplanationDraft): DraftReading<Explanation> {
  const issues: DraftIssues = {};
  const blank: Asked = { kind: '', act: '', reason: '', author: '' };
  return reading(readFields<Asked>(explanationFields, draft, blank, issues) as Explanation, issues);
}

const correctionFields = formTypes<Correction>(correctionRecord);

/** What may still be written into a row of the register. */
export type CorrectionDraft = { readonly [K in FormName<typeof correctionRecord>]: string };

export function showCorrection(correction: Correction): CorrectionDraft {
  return showFields<Correction, CorrectionDraft>(correctionFields, correction);
}

/** A variazione is approved by its act. */
export function readCorrection(draft: CorrectionDraft, base: Correction): DraftReading<Correction> {
  const issues: DraftIssues = {};
  const row = readFields<Correction>(correctionFields, draft, base, issues);
  const act = row.act.trim();
  const state = row.kind === 'variazione' ? stateOf({ ...row, act }) : row.state;
  return reading({ ...row, act, state }, issues);
}
