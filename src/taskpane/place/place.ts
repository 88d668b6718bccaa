import { everyEntry, type DiaryFilter } from '../../domain/views/diary-filter';
import { allFindings, type FindingFilter } from '../../domain/views/finding-filter';
import type { Objective } from '../../domain/records/records';
import { firstFindings, type FindingsPlace } from '../../forms/findings/findings-place';
import { firstPlace, type OverviewPlace } from '../../forms/overview/overview-place';
import { firstPrintPlace, type PrintPlace } from '../../forms/print/print-place';
import { NO_FORM, type FormInView } from '../../forms/record/form-in-view';
import type { RecordTarget } from '../../forms/screen/open-form';
import { chosenObjective, draftKey, type ObjectiveName } from './chosen-objective';
import type { PlacedErrand } from './errand';
import type { FormWithDraft } from './memory';
import type { RecordPlace } from './record-at';
import type { ObjectiveTab, View } from './route';
import { leftDrafts } from './view-of-draft';

/** Where the pane is: objective, part, record and form, and what its pages keep while it shows something else. */
export interface PanePlace {
  readonly view: View;
  /** The objective that was chosen last; it stays while the pane shows something else. */
  readonly objective: ObjectiveName | null;
  readonly tab: ObjectiveTab;
  /** The record to go to. */
  readonly record: RecordTarget | null;
  /** What the form was opened for, as long as that holds. */
  readonly errand: PlacedErrand | null;
  readonly form: FormInView;
  /** Code of the objective whose plan a new one begins with, `null`: none. */
  readonly copied: string | null;
  readonly list: OverviewPlace;
  readonly print: PrintPlace;
  readonly filter: FindingFilter;
  readonly findings: FindingsPlace;
  readonly diary: DiaryFilter;
}

/** What pages keep of how they were left. */
export type KeptParts = Pick<PanePlace, 'list' | 'print' | 'filter' | 'findings' | 'diary'>;

export type PlaceAction =
  | { kind: 'go'; view: View }
  /** To the list of objectives; the line of that code takes the focus. */
  | { kind: 'list'; code: string }
  | { kind: 'choose'; objective: ObjectiveName; tab?: ObjectiveTab; record?: RecordTarget }
  /** To the form in which a finding is mended. */
  | { kind: 'mend'; errand: PlacedErrand }
  /** That form is closed: back to where the finding was. */
  | { kind: 'mended' }
  | { kind: 'tab'; tab: ObjectiveTab }
  /** The chosen objective has another code. */
  | { kind: 'renamed'; code: string }
  /** The chosen objective is gone. */
  | { kind: 'removed' }
  /** To the form of a new objective, which begins with the plan of that one. */
  | { kind: 'copy'; code: string }
  /** The form of a new objective is closed. */
  | { kind: 'added' }
  /** To what a first step asks for; its form leads back to the steps. */
  | { kind: 'step'; view: 'parameters' | 'centres'; begin: NonNullable<RecordTarget['begin']> }
  /** To a row of the register of corrections. */
  | { kind: 'correction'; id: string }
  /** To what was changed in the objective of that code. */
  | { kind: 'diary'; objective: string }
  /** A person selects the row of a record in a sheet. */
  | { kind: 'selected'; found: RecordPlace }
  /** A form says something of itself. */
  | { kind: 'form'; said: Partial<FormInView> }
  /** A page keeps how it was left. */
  | { kind: 'keep'; part: Partial<KeptParts> };

/** Whether the form in view belongs to a first step. */
export function isFirstStep({ record }: PanePlace): boolean {
  return record?.begin !== undefined;
}

/** Views that are left only when the person says so. */
const TASKS: ReadonlySet<View> = new Set(['import', 'export', 'prepare', 'trial']);

/** Where an action leads. An errand ends where its form is left, unless that holds something that is not saved. */
export function nextPlace(place: PanePlace, action: PlaceAction): PanePlace {
  const next = placeAfter(place, action);
  const { errand } = next;
  if (errand === null || errand !== place.errand || place.form.dirty || !isAtErrand(place, errand))
    return next;
  const isSelected = action.kind !== 'selected' || next.record?.id === errand.record.id;
  return isAtErrand(next, errand) && isSelected ? next : { ...next, errand: null };
}

/** Whether the pane shows what the errand leads to. */
export function isAtErrand({ view, objective, tab }: PanePlace, { at }: PlacedErrand): boolean {
  if (view !== at.view || at.objective === null) return view === at.view;
  return tab === at.tab && objective !== null && draftKey(objective) === draftKey(at.objective);
}

function placeAfter(place: PanePlace, action: PlaceAction): PanePlace {
  switch (action.kind) {
    case 'go':
      return { ...place, view: action.view, record: null };
    case 'list':
      return {
        ...place,
        view: 'objectives',
        record: null,
        list: { ...place.list, focusedCode: action.code },
      };
    case 'choose': {
      const { objective, tab = 'phases', record = null } = action;
      return { ...place, view: 'objective', objective, tab, record };
    }
    case 'mend': {
      const { errand } = action;
      const { view, objective, tab } = errand.at;
      return { ...place, view, tab, objective: objective ?? place.objective, record: errand.record, errand };
    }
    case 'mended':
      return { ...place, view: place.errand?.from ?? place.view, record: null, errand: null };
    case 'tab':
      return { ...place, tab: action.tab, record: null };
    case 'renamed': {
      const objective = { id: place.objective?.id ?? '', code: action.code };
      return { ...place, objective, tab: 'phases', record: null };
    }
    case 'removed':
      return { ...place, view: 'objectives', objective: null, tab: 'phases', record: null };
    case 'copy':
      return { ...place, view: 'objectives', record: null, copied: action.code };
    case 'added':
      return { ...place, copied: null };
    case 'step':
      return { ...place, view: action.view, record: { id: '', open: true, begin: action.begin } };
    case 'correction':
      return { ...place, view: 'corrections', record: { id: action.id, open: true } };
    case 'diary':
      return { ...place, view: 'diary', record: null, diary: { ...everyEntry, objective: action.objective } };
    case 'selected':
      return placeOfSelection(place, action.found);
    case 'form': {
      const form = { ...place.form, ...action.said };
      const isSame = form.open === place.form.open && form.dirty === place.form.dirty;
      return isSame ? place : { ...place, form };
    }
    case 'keep':
      return { ...place, ...action.part };
  }
}

/** A selection opens the form of its record, unless a form holds something that is not saved, or work goes on. */
function placeOfSelection(place: PanePlace, found: RecordPlace): PanePlace {
  if (place.form.dirty || TASKS.has(place.view)) return place;
  const { view, objective, tab, id, position } = found;
  return {
    ...place,
    view,
    tab,
    objective: objective ?? place.objective,
    record: { id, position, open: true },
  };
}

interface Opening {
  objectives: readonly Objective[];
  /** What was asked for, or shown last. */
  view: View;
  /** Forms that were left with a draft. */
  left: readonly FormWithDraft[];
  /** Code of the objective that was chosen last. */
  chosen: string | null;
}

/** Where the pane begins. A draft that was left is where it goes on, unless something else is asked for. */
export function openingPlace({ objectives, view, left, chosen }: Opening): PanePlace {
  const [draft] = view === 'objective' ? leftDrafts(left, objectives) : [];
  const at = draft?.at;
  const remembered = chosen === null ? null : { code: chosen, id: '' };
  const name = objectives.find((one) => draftKey(one) === at?.objective) ?? remembered;
  const found = chosenObjective(objectives, name);
  return {
    view: at?.view ?? view,
    objective: found ? { code: found.code, id: found.id } : remembered,
    tab: at?.tab ?? 'phases',
    record: null,
    errand: null,
    form: NO_FORM,
    copied: null,
    list: firstPlace,
    print: firstPrintPlace,
    filter: allFindings,
    findings: firstFindings,
    diary: everyEntry,
  };
}

export type PanePart = 'objectives' | 'findings' | 'compose' | 'workbook';

/** The part of the pane that a view belongs to. */
export function panePartOf(view: View): PanePart {
  if (view === 'objective' || view === 'objectives') return 'objectives';
  return view === 'findings' || view === 'compose' ? view : 'workbook';
}
