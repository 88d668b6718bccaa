import { useState } from 'react';
import {
  explainPlanned,
  plannedRowOf,
  putBack,
  withdrawCorrection,
} from '../../domain/edits/correction-edits';
import { unexplained } from '../../domain/edits/corrections';
import { acceptancesFor } from '../../domain/edits/accepted';
import { changeAccepted, type Edit } from '../../domain/edits/edits';
import type { Finding } from '../../domain/findings/finding';
import { named } from '../../domain/records/named';
import type { FindingFilter } from '../../domain/views/finding-filter';
import type { FindingAction } from '../../forms/findings/finding-row';
import FindingsList from '../../forms/findings/findings-list';
import { FailureNotice, Notice } from '../../forms/ui/notice';
import { fieldName } from '../../forms/ui/place-text';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import type { PaneMemory } from '../place/memory';
import { newId } from '../actions/new-id';
import { today } from '../actions/today';
import type { EditResult, Edits } from '../actions/use-edits';
import { useAccepting } from '../actions/use-accepting';
import { useExplanation } from '../actions/use-explanation';

interface FindingsViewProps {
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  findings: readonly Finding[];
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
  onOpen(finding: Finding): void;
  /** Goes to a row of the register of corrections. */
  onCorrection(id: string): void;
}

/** I rilievi: each leads to its row, is accepted with a reason or, for an approved plan, explained or put back. */
export default function FindingsView(props: FindingsViewProps) {
  const { content, edits, memory, findings, filter, onFilter, onOpen, onCorrection } = props;
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
  const accepting = useAccepting(memory, (acceptance) => {
    void save(changeAccepted([], [acceptance]), t('findings.isAccepted'));
  });
  const act = async (finding: Finding, action: FindingAction) => {
    if (action === 'accept') accepting.ask(finding);
    else if (action === 'reopen') {
      const own = named(acceptancesFor(peg.accepted, finding), newId);
      await save(changeAccepted(own, []), t('findings.isReopened'));
    } else await correct(finding, action);
  };
  const correct = async ({ row: id, params }: Finding, action: FindingAction) => {
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
        filter={filter}
        onFilter={onFilter}
        onOpen={onOpen}
        onAct={(finding, action) => void act(finding, action)}
      />
      {explaining.dialog}
      {accepting.dialog}
    </>
  );
}
