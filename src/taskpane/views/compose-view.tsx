import { useMemo } from 'react';
import ComposePanel from '../../forms/print/compose-panel';
import type { ComposeResult } from '../../forms/print/compose-panel';
import type { WorkProgress } from '../../forms/ui/stoppable-work';
import { printedCodes } from '../../forms/print/print-place';
import { useTranslator } from '../../forms/ui/words';
import { composeSchede, type ComposeProgress } from '../../workbook/compose/compose';
import { failingOf } from '../actions/failing';
import { usePane } from '../actions/pane';
import { localDay } from '../../domain/values/dates';
import { useOpenFinding } from '../actions/use-open-finding';
import { usePrintCheck } from '../actions/use-print-check';
import { chosenObjective } from '../place/chosen-objective';

/** Componi scheda. */
export default function ComposeView() {
  const { workbook, content, place: pane, keep } = usePane();
  const t = useTranslator();
  const onOpen = useOpenFinding();
  const { peg, composed } = content;
  const place = pane.print;
  const one = chosenObjective(peg.objectives, pane.objective)?.code ?? null;
  const codes = useMemo(() => printedCodes(peg, place, one), [peg, place, one]);
  const check = usePrintCheck(peg, codes, place.layout);
  const compose = async (progress: WorkProgress<ComposeProgress>): Promise<ComposeResult> => {
    const request = { objectives: codes, layout: place.layout, today: localDay(new Date()), ...progress };
    const outcome = await workbook.run('compose', (context) => composeSchede(context, request));
    await workbook.refresh();
    if (outcome.ok) return { kind: 'composed', ...outcome.value };
    if (outcome.failure.code === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'failed', failing: failingOf(t, outcome.failure) };
  };
  return (
    <ComposePanel
      peg={peg}
      stale={[...new Set(composed.filter(({ stale }) => stale).map(({ objective }) => objective))]}
      one={one}
      place={place}
      onPlace={(print) => keep({ print })}
      check={check}
      compose={compose}
      onOpen={onOpen}
    />
  );
}
