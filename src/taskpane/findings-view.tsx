import { useState } from 'react';
import { explainPlanned, plannedRowOf, putBack, withdrawCorrection } from '../domain/correction-edits';
import { unexplained } from '../domain/corrections';
import type { Edit } from '../domain/edits';
import type { Finding } from '../domain/findings';
import { named } from '../domain/named';
import FindingsList, { type FindingAction } from '../forms/findings-list';
import { FailureNotice, Notice } from '../forms/notice';
import { fieldName } from '../forms/place-text';
import { useTranslator } from '../forms/words';
import type { WorkbookContent } from '../workbook/read';
import type { PaneMemory } from './memory';
import { newId } from './new-id';
import { today } from './today';
import type { EditResult, Edits } from './use-edits';
import { useExplanation } from './use-explanation';

interface FindingsViewProps {
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  findings: readonly Finding[];
  onOpen(finding: Finding): void;
  /** Goes to a row of the register of corrections. */
  onCorrection(id: string): void;
}

/** I rilievi; a planned value that changed without a correction is explained or put back here. */
export default function FindingsView(props: FindingsViewProps) {
  const { content, edits, memory, findings, onOpen, onCorrection } = props;
  const t = useTranslator();
  const { peg } = content;
  const explaining = useExplanation(peg.parameters, memory);
  const [result, setResult] = useState<EditResult | null>(null);

  const save = async (edit: Edit, done: string) => {
    setResult(null);
    const saved = await edits.save(edit, done);
    setResult(saved);
    return saved.kind === 'saved';
  };
  const act = async ({ row: id, params }: Finding, action: FindingAction) => {
    const field = String(params.field);
    const found = plannedRowOf(peg, id);
    const name = `${found?.row.description ?? ''}, ${fieldName(t, field)}`;
    if (action === 'enter-act' || action === 'withdraw') {
      const [proposed] = named(
        peg.corrections.filter((one) => one.row === id && one.field === field && one.state === 'proposta'),
        newId,
      );
      if (proposed === undefined) return;
      if (action === 'enter-act') onCorrection(proposed.id);
      else await save(withdrawCorrection(peg, proposed, newId), t('correction.isWithdrawn', { name }));
      return;
    }
    const change = found && unexplained(found.row, peg.corrections).find((one) => one.field === field);
    if (!found || !change) return;
    const { objective, row } = found;
    if (action === 'put-back') {
      await save(putBack(objective, row, change, newId), t('correction.isPutBack', { name }));
      return;
    }
    const explanation = await explaining.ask(row, [change]);
    if (explanation === null) return;
    const changes = [change];
    const edit = explainPlanned({ objective, row, changes, explanation, date: today(), newId });
    if (await save(edit, t('correction.saved', { name }))) explaining.done();
  };

  return (
    <>
      {result?.kind === 'refused' && (
        <Notice reveal intent="warning" title={t('correction.notWrittenTitle')}>
          {t('correction.notWrittenText')}
        </Notice>
      )}
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      <FindingsList
        findings={findings}
        onOpen={onOpen}
        onAct={(finding, action) => void act(finding, action)}
      />
      {explaining.dialog}
    </>
  );
}
