import { useMemo } from 'react';
import type { Finding } from '../../domain/findings/finding';
import ComposePanel from '../../forms/print/compose-panel';
import type { ComposeProgress, ComposeResult } from '../../forms/print/compose-panel';
import { printedCodes, type PrintPlace } from '../../forms/print/print-place';
import { useTranslator } from '../../forms/ui/words';
import { composeSchede } from '../../workbook/compose/compose';
import type { WorkbookContent } from '../../workbook/read/read';
import { failingOf } from '../actions/failing';
import { today } from '../actions/today';
import { usePrintCheck } from '../actions/use-print-check';
import type { PaneWorkbook } from '../actions/use-workbook';

interface ComposeViewProps {
  workbook: PaneWorkbook;
  content: WorkbookContent;
  /** Code of the objective at hand, `null`: none. */
  one: string | null;
  place: PrintPlace;
  onPlace(place: PrintPlace): void;
  onOpen(finding: Finding): void;
}

/** Componi scheda. */
export default function ComposeView(props: ComposeViewProps) {
  const { workbook, content, one, place, onPlace, onOpen } = props;
  const t = useTranslator();
  const { peg, composed } = content;
  const codes = useMemo(() => printedCodes(peg, place, one), [peg, place, one]);
  const check = usePrintCheck(peg, codes, place.layout);
  const compose = async (progress: ComposeProgress): Promise<ComposeResult> => {
    const request = { objectives: codes, layout: place.layout, today: today(), ...progress };
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
      onPlace={onPlace}
      check={check}
      compose={compose}
      onOpen={onOpen}
    />
  );
}
