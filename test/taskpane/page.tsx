import { Suspense, useReducer, type ReactElement } from 'react';
import type { Edit } from '../../src/domain/edits/edits';
import { findingsOf } from '../../src/domain/findings/findings';
import type { Peg } from '../../src/domain/records/records';
import { PaneProvider, type OpenPane } from '../../src/taskpane/actions/pane';
import type { EditResult } from '../../src/taskpane/actions/save-edit';
import type { PaneWorkbook } from '../../src/taskpane/actions/use-workbook';
import { createMemory } from '../../src/taskpane/place/memory';
import { nextPlace, openingPlace, type PanePlace, type PlaceAction } from '../../src/taskpane/place/place';
import { show, type FormLog } from '../forms/render';
import { contentWith } from './workbook-content';

/** A workbook in which nothing happens. */
export const idleWorkbook: PaneWorkbook = {
  state: { kind: 'blank' },
  failure: null,
  waiting: false,
  run: () => Promise.resolve({ ok: true, value: undefined as never }),
  runQuietly: () => Promise.resolve({ ok: true, value: undefined as never }),
  readQuietly: () => Promise.resolve(),
  tables: () => null,
  amend: () => Promise.resolve({ ok: true, value: undefined }),
  onRead: () => () => undefined,
  onSelect: () => () => undefined,
  expectSelection: () => () => undefined,
  stopWaiting: () => undefined,
  refresh: () => Promise.resolve(null),
};

interface PageOptions {
  /** How saves end, one after the other, then "saved". */
  answers?: EditResult[];
  /** Where the pane is, as far as it matters. */
  place?: Partial<PanePlace>;
  workbook?: Partial<PaneWorkbook>;
  /** `null`: a browser that refuses to keep anything. */
  storage?: Storage | null;
}

/** A page of the pane over a workbook with these records, and what it asked for. */
export function showPage(page: ReactElement, peg: Peg, options: PageOptions = {}) {
  const { answers = [], place = {}, workbook = {}, storage = localStorage } = options;
  const asked = {
    edits: [] as Edit[],
    /** What each save is called. */
    done: [] as string[],
    ways: [] as PlaceAction[],
    form: [] as FormLog,
  };
  const save = (edit: Edit, done: string): Promise<EditResult> => {
    asked.edits.push(edit);
    asked.done.push(done);
    return Promise.resolve(answers.shift() ?? { kind: 'saved' });
  };
  const content = contentWith(peg);
  const { objectives } = peg;
  const opening = openingPlace({ objectives, view: 'objective', left: [], chosen: null });
  const surroundings: Omit<OpenPane, 'place' | 'go' | 'goOn' | 'keep'> = {
    workbook: { ...idleWorkbook, ...workbook },
    content,
    findings: findingsOf(peg),
    edits: {
      save,
      restore: () => Promise.resolve({ kind: 'saved' }),
      watchImported: () => Promise.resolve(),
      notice: null,
      bring: () => undefined,
      hush: () => undefined,
      later: null,
    },
    memory: createMemory(storage),
    unsaved: [],
  };

  function Page() {
    const [at, dispatch] = useReducer(nextPlace, { ...opening, ...place });
    const go = (action: PlaceAction) => {
      asked.ways.push(action);
      dispatch(action);
    };
    const pane = {
      ...surroundings,
      place: at,
      go,
      goOn: go,
      keep: (part: Partial<PanePlace>) => dispatch({ kind: 'keep', part }),
    };
    return (
      <PaneProvider value={pane}>
        <Suspense fallback="…">{page}</Suspense>
      </PaneProvider>
    );
  }
  return { ...show(<Page />, asked.form), asked };
}
