import type { Finding } from '../../domain/findings/finding';
import { findingWay } from '../place/finding-place';
import { usePane } from './pane';
import { showFinding } from './show-finding';

/** Goes to the record that a finding is about, here and in the sheets. */
export function useOpenFinding(): (finding: Finding) => void {
  const { workbook, content, place, go } = usePane();
  return (finding) => {
    const way = findingWay(finding, content.peg.objectives, place.print.layout.referenceDate);
    if (way.action) go(way.action);
    if (!way.hasCell) return;
    void workbook.run('show', async (context) => {
      const selection = await showFinding(context, content, finding);
      if (selection) workbook.select(selection);
    });
  };
}
