import { lazy } from 'react';
import { plannedRowOf } from '../../domain/edits/correction-edits';
import { readCorrection, showCorrection, type CorrectionDraft } from '../../domain/drafts/correction-draft';
import { measureOf, plannedText } from '../../domain/edits/corrections';
import { named } from '../../domain/records/named';
import type { Correction, Peg } from '../../domain/records/records';
import type { Translator } from '../../i18n/translate';
import { fieldName } from '../ui/place-text';
import type { RecordKind } from '../record/record-kind';
import { CorrectionRow, type ShownCorrection } from './correction-row';

const CorrectionFields = lazy(() => import('./correction-fields'));

/** Il registro delle rettifiche: rows come by saving a changed plan, and stay. */
export function correctionKind(
  peg: Peg,
  t: Translator,
  newId: () => string,
): RecordKind<Correction, CorrectionDraft> {
  const shown = (correction: Correction): ShownCorrection => {
    const row = plannedRowOf(peg, correction.row)?.row ?? null;
    const text = (value: Correction['after']) =>
      plannedText(value, correction.field, row && measureOf(row)) || t('conflict.empty');
    return {
      correction,
      row: row?.description ?? null,
      before: text(correction.before),
      after: text(correction.after),
    };
  };
  return {
    fixed: true,
    words: {
      list: 'correction.list',
      add: 'correction.list',
      adding: 'correction.editing',
      editing: 'correction.editing',
      empty: 'correction.empty',
      deleting: 'correction.list',
      deleteText: 'correction.list',
      actions: 'correction.list',
      gone: 'correction.gone',
    },
    label: (words, name) => words(`correction.${name as keyof CorrectionDraft}`),
    idOf: ({ id }) => id,
    nameOf: (one) => t('correction.name', { field: fieldName(t, one.field), after: shown(one).after }),
    named: (one) => named([one], newId)[0] ?? one,
    blank: (id = newId()) => blankCorrection(id),
    copy: (one) => one,
    draftOf: showCorrection,
    read: readCorrection,
    row: (one) => <CorrectionRow {...shown(one)} />,
    fields: (form, record) => record && <CorrectionFields form={form} shown={shown(record)} />,
  };
}

function blankCorrection(id: string): Correction {
  return {
    id,
    date: null,
    author: '',
    kind: 'errore materiale',
    state: '',
    act: '',
    objective: '',
    row: '',
    field: '',
    before: null,
    after: null,
    reason: '',
  };
}
