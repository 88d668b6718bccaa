import { createContext, useContext, useMemo } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { DraftMemory } from '../../forms/record/record-kind';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import type { PaneMemory } from '../place/memory';
import type { KeptParts, PanePlace, PlaceAction } from '../place/place';
import type { LeftDraft } from '../place/view-of-draft';
import type { Edits } from './use-edits';
import type { PaneWorkbook } from './use-workbook';

/** What every page over a prepared workbook may need. */
export interface OpenPane {
  workbook: PaneWorkbook;
  content: WorkbookContent;
  /** What the rules find in the content. */
  findings: readonly Finding[];
  edits: Edits;
  memory: PaneMemory;
  place: PanePlace;
  /** What was typed elsewhere and is not saved. */
  unsaved: readonly LeftDraft[];
  /** Goes elsewhere as soon as the page there is loaded. */
  go(action: PlaceAction): void;
  /** Goes on after a save: what was saved is told there, with the way back. */
  goOn(action: PlaceAction): void;
  /** Keeps how a page was left, at once. */
  keep(part: Partial<KeptParts>): void;
}

const PaneContext = createContext<OpenPane | null>(null);

/** Stands around the pages over a prepared workbook. */
export const PaneProvider = PaneContext.Provider;

/** The workbook, its edits, what outlives the pane, and the place that it shows. */
export function usePane(): OpenPane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A page stands outside PaneProvider');
  return pane;
}

/** Where the drafts of a form are kept. `objective`: the key of its objective, `''` for a form of the workbook. */
export function useDrafts<D, R = unknown>(form: string, objective: string): DraftMemory<D, R> {
  const { memory, content } = usePane();
  const { guid } = content;
  return useMemo(() => memory.drafts<D, R>(guid, form, objective), [memory, guid, form, objective]);
}
