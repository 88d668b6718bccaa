import TrialPanel, { type TrialProgress, type TrialResult } from '../../forms/trial/trial-panel';
import type { WorkProgress } from '../../forms/ui/stoppable-work';
import { useTranslator } from '../../forms/ui/words';
import { trialSentences } from '../../i18n/trial-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { runTrial } from '../../workbook/trial/trial';
import { failingOf } from '../actions/failing';
import { usePane } from '../actions/pane';
import { trialReport } from '../actions/trial-report';

/** Prova in Excel. */
export default function TrialView() {
  const { workbook, go } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, trialSentences);
  const tryOut = async (progress: WorkProgress<TrialProgress>): Promise<TrialResult> => {
    const { isCancelled } = progress;
    const onProgress = (done: number, all: number): void => progress.onProgress({ done, all });
    const outcome = await workbook.run('trial', (context) => runTrial(context, { onProgress, isCancelled }));
    await workbook.refresh();
    if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
    const { verdict, steps, leftovers } = outcome.value;
    const differences = steps
      .filter(({ ok }) => !ok)
      .map(({ key, weight }) => ({
        key,
        text: says(key),
        needed: weight === 'needed',
      }));
    const report = trialReport(outcome.value);
    return { kind: 'tried', verdict, count: steps.length, differences, leftovers, report };
  };
  return <TrialPanel tryOut={tryOut} onBack={() => go({ kind: 'go', view: 'workbook' })} />;
}
