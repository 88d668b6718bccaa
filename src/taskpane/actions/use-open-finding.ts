import { useEffect, useRef } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { cellWay } from '../place/cell-errand';
import { findingWay } from '../place/finding-place';
import { usePane } from './pane';
import { showFinding } from './show-finding';

/**
 * Goes to the form in which a finding is mended, and selects its cell in the sheets. Of a cell that is wrong as such only the
 * sheets know the row: its form opens once the cell is selected, unless the person has gone on meanwhile.
 */
export function useOpenFinding(): (finding: Finding) => void {
  const { workbook, content, place, go } = usePane();
  const { objectives } = content.peg;
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return (finding) => {
    const { referenceDate } = place.print.layout;
    const way = findingWay(finding, { objectives, referenceDate, from: place.view });
    if (way.action) go(way.action);
    if (!way.hasCell) return;
    turn.current += 1;
    const own = turn.current;
    const told = workbook.expectSelection();
    void workbook
      .run('show', (context) => showFinding(context, content, finding))
      .then((outcome) => {
        const selection = outcome.ok ? outcome.value : null;
        told(selection);
        if (way.action || selection === null || own !== turn.current) return;
        const found = cellWay(content, finding, selection, place.view);
        if (found) go(found);
      });
  };
}
