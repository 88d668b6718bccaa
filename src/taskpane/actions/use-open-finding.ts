import type { Finding } from '../../domain/findings/findings';
import type { PrintRemark } from '../../domain/views/print-run';
import { findingWay } from '../place/finding-place';
import { usePane } from './pane';
import { showFinding } from './show-finding';

/** Goes to the record that a finding or a remark on a print is about, here and in the sheets. */
export function useOpenFinding(): (finding: Finding | PrintRemark) => void {
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
