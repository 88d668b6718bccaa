import type { RecordErrand } from '../../forms/record/errand';
import { isAtErrand } from '../place/place';
import { usePane } from './pane';

/** What the form here was opened for, and the way back to where its finding was; `null`: nothing in particular. */
export function useErrand(): RecordErrand | null {
  const { place, findings, go, goOn } = usePane();
  const { errand } = place;
  if (errand === null || !isAtErrand(place, errand)) return null;
  const { finding, field, record, from } = errand;
  return {
    finding,
    among: from === 'findings' ? findings : null,
    field,
    id: record.id,
    position: record.position ?? -1,
    onDone: (saved) => (saved ? goOn : go)({ kind: 'mended' }),
  };
}
