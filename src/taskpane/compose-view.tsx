import ComposePanel from '../forms/compose-panel';
import type { ComposeResult, ComposeScope } from '../forms/compose-panel';
import { useTranslator } from '../forms/words';
import { composeSchede } from '../workbook/compose';
import type { WorkbookContent } from '../workbook/read';
import { failingOf } from './failing';
import type { PaneWorkbook } from './use-workbook';

interface ComposeViewProps {
  workbook: PaneWorkbook;
  content: WorkbookContent;
  chosen: string | null;
}

/** Componi scheda. */
export default function ComposeView({ workbook, content, chosen }: ComposeViewProps) {
  const t = useTranslator();
  const compose = async (scope: ComposeScope): Promise<ComposeResult> => {
    const outcome = await workbook.run('compose', (context) =>
      composeSchede(context, { objectives: scope, today: today() }),
    );
    await workbook.refresh();
    if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
    const { sheet, pages, schede } = outcome.value;
    return { kind: 'composed', sheet, pages, schede };
  };
  return (
    <ComposePanel
      objectives={content.peg.objectives}
      stale={content.composed.filter(({ stale }) => stale).map(({ sheet }) => sheet)}
      chosen={chosen}
      compose={compose}
    />
  );
}

/** The day where the person is. */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
