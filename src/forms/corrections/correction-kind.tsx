import { lazy } from 'react';
import { plannedRowOf } from '../../domain/edits/correction-edits';
import { readCorrection, showCorrection, type CorrectionDraft } from '../../domain/drafts/correction-draft';
import { measureOf, plannedText } from '../../domain/edits/corrections';
import { named } from '../../domain/records/named';
import type { Correction, Peg } from '../../domain/records/records';
import type { Translator } from '../../i18n/translate';
import { fieldName } from '../ui/place-text';
import type { RecordKind } from '../record/record-kind';
import { Badge } from '@fluentui/react-components';
import { formatDate } from '../../domain/values/dates';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

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
    fields: (form, record) =>
      record && (
        <CorrectionFields form={form} kind={record.kind}>
          <CorrectionRow {...shown(record)} />
        </CorrectionFields>
      ),
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

/** A correction in words. */
interface ShownCorrection {
  correction: Correction;
  /** Description of the corrected row, `null`: it is no longer there. */
  row: string | null;
  before: string;
  after: string;
}

const COLORS = { proposta: 'warning', approvata: 'success' } as const;

/** A correction in the register: what changed where, by whom, and where it stands. */
function CorrectionRow({ correction, row, before, after }: ShownCorrection) {
  const t = useTranslator();
  const styles = useRowStyles();
  const { objective, field, kind, state, author, date } = correction;
  return (
    <span className={styles.plain}>
      <span className={styles.code}>{objective}</span>
      <span className={styles.description}>{row ?? t('correction.noRow')}</span>
      <span>{t('correction.change', { field: fieldName(t, field), before, after })}</span>
      <span className={styles.facts}>
        <span>{[author, formatDate(date)].filter((fact) => fact !== '').join(', ')}</span>
        <span>{kindText(t, kind)}</span>
        {state !== '' && (
          <Badge appearance="tint" color={COLORS[state]}>
            {t(`correction.state.${state}`)}
          </Badge>
        )}
      </span>
    </span>
  );
}

function kindText(t: ReturnType<typeof useTranslator>, kind: ShownCorrection['correction']['kind']): string {
  return t(kind === 'variazione' ? 'correction.kind.variation' : 'correction.kind.error');
}
