import { startTransition, useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import type { FormInView } from '../../forms/record/form-in-view';
import type { Selection } from '../../workbook/excel/watch';
import { nextPlace, openingPlace, type KeptParts, type PanePlace, type PlaceAction } from '../place/place';
import { recordAt } from '../place/record-at';
import type { View } from '../place/route';
import type { OpenPane } from './pane';

interface PlaceSource extends Pick<OpenPane, 'workbook' | 'content' | 'memory'> {
  /** The view to begin with. */
  first: View;
  onView(view: View): void;
}

interface PaneMoves extends Pick<OpenPane, 'go' | 'keep'> {
  place: PanePlace;
  tell(said: Partial<FormInView>): void;
}

/** Where the pane is, and the ways from there. It follows the rows that a person selects in the sheets. */
export function usePlace({ workbook, content, memory, first, onView }: PlaceSource): PaneMoves {
  const { guid, peg } = content;
  const [place, dispatch] = useReducer(nextPlace, null, () =>
    openingPlace({
      objectives: peg.objectives,
      view: first,
      left: memory.formsWithDraft(guid),
      chosen: memory.chosen(guid),
    }),
  );
  const follow = useEffectEvent((selection: Selection) => {
    const found = recordAt(content, selection);
    if (found) dispatch({ kind: 'selected', found });
  });
  const { onSelect } = workbook;
  useEffect(() => onSelect((selection) => follow(selection)), [onSelect]);

  const go = (action: PlaceAction) => {
    if (action.kind === 'choose') memory.choose(guid, action.objective.code);
    if (action.kind === 'renamed') memory.choose(guid, action.code);
    if (action.kind === 'removed') memory.choose(guid, null);
    startTransition(() => {
      dispatch(action);
      onView(nextPlace(place, action).view);
    });
  };
  const keep = useCallback((part: Partial<KeptParts>) => dispatch({ kind: 'keep', part }), []);
  const tell = useCallback((said: Partial<FormInView>) => dispatch({ kind: 'form', said }), []);
  return { place, go, keep, tell };
}
