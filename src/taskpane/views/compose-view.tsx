import { wordsBeside } from '../../i18n/words-beside';
import { printRunSentences } from '../../i18n/print-run-sentences';
import { useMemo, useRef } from 'react';
import { firstFindings } from '../../forms/findings/findings-place';
import ComposePanel from '../../forms/print/compose-panel';
import type { ComposeResult } from '../../forms/print/compose-panel';
import type { WorkProgress } from '../../forms/ui/stoppable-work';
import { printedCodes } from '../../forms/print/print-place';
import { useTranslator } from '../../forms/ui/words';
import { composeSchede } from '../../workbook/compose/compose';
import type { ComposeAttempt, ComposeProgress } from '../../workbook/compose/request';
import { settleComposing } from '../../workbook/compose/settle-composing';
import type { Failure } from '../../workbook/excel/failure';
import { failingOf } from '../actions/failing';
import { usePane } from '../actions/pane';
import { localDay } from '../../domain/values/dates';
import { allFindings } from '../../domain/views/finding-filter';
import { openInSchede } from '../../domain/views/open-findings';
import { useOpenFinding } from '../actions/use-open-finding';
import { usePrintCheck } from '../actions/use-print-check';
import { chosenObjective } from '../place/chosen-objective';

/** Componi scheda. */
export default function ComposeView() {
  const { workbook, content, findings, place: pane, go, keep } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const onOpen = useOpenFinding();
  const { peg, composed } = content;
  const place = pane.print;
  const one = chosenObjective(peg.objectives, pane.objective)?.code ?? null;
  const codes = useMemo(() => printedCodes(peg, place, one), [peg, place, one]);
  const attempt = useRef<ComposeAttempt>({ last: null, temporary: new Set() }).current;
  const check = usePrintCheck(peg, codes, place.layout);
  const open = useMemo(() => openInSchede(findings, codes), [findings, codes]);
  const openAll = (objective: string): void => {
    keep({ filter: { ...allFindings, objective }, findings: firstFindings });
    go({ kind: 'go', view: 'findings' });
  };
  const compose = async (progress: WorkProgress<ComposeProgress>): Promise<ComposeResult> => {
    const request = {
      objectives: codes,
      layout: place.layout,
      today: localDay(new Date()),
      attempt,
      ...progress,
    };
    const outcome = await workbook.run('compose', (context) => composeSchede(context, request), {
      schede: codes.length,
    });
    if (!outcome.ok && outcome.failure.code === 'unknown-outcome') return settle(outcome.failure);
    await workbook.refresh();
    if (outcome.ok) return { kind: 'composed', ...outcome.value };
    if (outcome.failure.code === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'failed', failing: failingOf(t, outcome.failure) };
  };
  /** Says what became of a run that Excel did not answer in time. */
  const settle = async (failure: Failure): Promise<ComposeResult> => {
    const found = await workbook.run('compose', (context) => settleComposing(context, attempt));
    const failed = (title: string, text: string): ComposeResult => ({
      kind: 'failed',
      failing: { title, text, diagnostics: failure.diagnostics },
    });
    if (!found.ok && found.failure.code === 'unknown-outcome')
      return failed(says('runningTitle'), says('runningText'));
    if (!found.ok) return { kind: 'failed', failing: failingOf(t, failure) };
    await workbook.refresh();
    if (found.value !== null) return { kind: 'composed', isLate: true, ...found.value };
    return failed(says('notDoneTitle'), says('notDoneText'));
  };
  return (
    <ComposePanel
      peg={peg}
      stale={[...new Set(composed.filter(({ stale }) => stale).map(({ objective }) => objective))]}
      one={one}
      place={place}
      onPlace={(print) => keep({ print })}
      check={check}
      open={open}
      compose={compose}
      onOpen={onOpen}
      onOpenAll={openAll}
      onBegin={() => go({ kind: 'go', view: 'objectives' })}
    />
  );
}
