import PreparePanel from '../../forms/start/prepare-panel';
import { useTranslator } from '../../forms/ui/words';
import { prepareWorkbook } from '../../workbook/prepare/prepare';
import { failingOf } from '../actions/failing';
import { newId } from '../actions/new-id';
import type { PaneWorkbook } from '../actions/use-workbook';

interface PrepareViewProps {
  workbook: PaneWorkbook;
  onCancel(): void;
  onDone(): void;
}

/** Prepara cartella. */
export default function PrepareView({ workbook, onCancel, onDone }: PrepareViewProps) {
  const t = useTranslator();
  const prepare = async () => {
    const outcome = await workbook.run('prepare', (context) => prepareWorkbook(context, { newId }));
    await workbook.refresh();
    return outcome.ok
      ? ({ kind: 'prepared' } as const)
      : ({ kind: 'failed', failing: failingOf(t, outcome.failure) } as const);
  };
  return (
    <PreparePanel
      again={workbook.state.kind === 'ready'}
      prepare={prepare}
      onCancel={onCancel}
      onDone={onDone}
    />
  );
}
