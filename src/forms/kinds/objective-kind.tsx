import { lazy } from 'react';
import { isShared, nextOrder } from '../../domain/edits/edits';
import { copiedPlan, namedObjective } from '../../domain/records/named';
import {
  newObjective,
  readObjective,
  showObjective,
  typedLinks,
  type ObjectiveDraft,
} from '../../domain/drafts/objective-draft';
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import { codesIn, declaredCode } from '../../domain/paste/pasted-codes';
import type { FormName } from '../../domain/records/fields/field';
import { objectiveRecord, type involvementRecord } from '../../domain/records/fields/objective-fields';
import type { Objective, Peg } from '../../domain/records/records';
import type { Translator } from '../../i18n/translate';
import type { Additions } from '../record/choices';
import type { RecordKind } from '../record/record-kind';
import { useRowStyles } from '../record/row-styles';

const ObjectiveFields = lazy(() => import(/* webpackPrefetch: true */ './objective-fields'));

/** Gli obiettivi. `additions`: what its form can add where it is lacking. */
export function objectiveKind(
  peg: Peg,
  newId: () => string,
  additions?: Additions,
): RecordKind<Objective, ObjectiveDraft> {
  const { objectives } = peg;
  const last = (): number => nextOrder(objectives);

  return {
    words: {
      list: 'objective.list',
      add: 'objective.add',
      adding: 'objective.adding',
      editing: 'objective.editing',
      empty: 'objectives.noneTitle',
      deleting: 'objective.deleting',
      deleteText: 'objective.deleteText',
      actions: 'objective.actions',
      gone: 'objective.gone',
    },
    label(t, name) {
      const [list, , field] = name.split('.');
      if (field === undefined) return t(`objective.${name as FormName<typeof objectiveRecord>}`);
      if (list === 'involved') return t(`involved.${field as FormName<typeof involvementRecord>}`);
      return t('objective.programmes');
    },
    idOf: ({ id }) => id,
    nameOf: ({ code }) => code,
    named: (objective) => namedObjective(objective, newId),
    blank: (id = newId()) => ({ ...newObjective(last()), id }),
    copy: (objective) => ({ ...copiedPlan(objective, newId), order: last(), code: '' }),
    draftOf: showObjective,
    read: (draft, base) =>
      readObjective(
        draft,
        base,
        objectives.filter(({ code }) => code !== base.code).map(({ code }) => code),
      ),
    row: (objective) => <ObjectiveRow objective={objective} />,
    fields: (form) => <ObjectiveFields form={form} peg={peg} newId={newId} additions={additions} />,
    paste: pasteColumnsOf(objectiveRecord),
    pasteCodes: { known: { centres: codesOf(peg.centres), planning: codesOf(peg.planning) } },
    pasteFields: (rows) => rows.map((row) => withLinks(row, codesOf(peg.planning))),
    takesAlong: (t, objective) => rowsOf(t, objective, isShared(objectives, objective.code)),
  };
}

function codesOf(rows: readonly { code: string }[]): string[] {
  return rows.map(({ code }) => code);
}

/** Pasted cells with a field for each programme. */
function withLinks(cells: Readonly<Record<string, string>>, known: readonly string[]) {
  const codes = codesIn(cells.programmes ?? '', known).map((code) => declaredCode(code, known));
  return { ...cells, ...typedLinks(codes) };
}

function ObjectiveRow({ objective }: { objective: Objective }) {
  const styles = useRowStyles();
  return (
    <span className={styles.plain}>
      <span className={styles.code}>{objective.code}</span>
      <span className={styles.description}>{objective.description}</span>
    </span>
  );
}

/** What goes with an objective, or stays with another row that has its code. */
function rowsOf(t: Translator, objective: Objective, shared: boolean): string {
  const { phases, indicators, status, involved } = objective;
  return t(shared ? 'objective.staysBehind' : 'objective.takesAlong', {
    phases: phases.length,
    indicators: indicators.length,
    paragraphs: status.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    involved: involved.length,
  });
}
