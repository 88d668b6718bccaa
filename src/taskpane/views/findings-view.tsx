import { useCallback, useState } from 'react';
import {
  explainPlanned,
  plannedRowOf,
  putBack,
  withdrawCorrection,
} from '../../domain/edits/correction-edits';
import { unexplained } from '../../domain/edits/corrections';
import { mended } from '../../domain/edits/mend-edits';
import { acceptancesFor } from '../../domain/edits/accepted';
import { changeAccepted, type Edit } from '../../domain/edits/edits';
import type { Finding } from '../../domain/findings/finding';
import { formulaLosses } from '../../domain/findings/sheet-issues';
import { named } from '../../domain/records/named';
import type { FindingAction } from '../../forms/findings/finding-choices';
import FindingsList from '../../forms/findings/findings-list';
import type { FindingsPlace } from '../../forms/findings/findings-place';
import { UncomparedFormulas } from '../../forms/findings/uncompared-formulas';
import { FailureNotice, Notice } from '../../forms/ui/notice';
import { fieldName } from '../../forms/ui/place-text';
import { useTranslator } from '../../forms/ui/words';
import { findingPlace } from '../../i18n/finding-place';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { newId } from '../actions/new-id';
import { usePane } from '../actions/pane';
import type { TableKey } from '../../workbook/schema/schema-base';
import { localDay } from '../../domain/values/dates';
import type { EditResult } from '../actions/save-edit';
import { useComparedFormulas } from '../actions/use-compared-formulas';
import { useAccepting } from '../actions/use-accepting';
import { useExplanation } from '../actions/use-explanation';
import { useOpenFinding } from '../actions/use-open-finding';

/** I rilievi: each leads to its row, is accepted with a reason or, for an approved plan, explained or put back. */
export default function FindingsView() {
  const { workbook, content, edits, findings, place, go, keep } = usePane();
  const t = useTranslator();
  const beside = wordsBeside(t, mendSentences);
  const { peg } = content;
  const openFinding = useOpenFinding();
  const explaining = useExplanation();
  const formulas = useComparedFormulas(workbook, content);
  const onPlace = useCallback((left: FindingsPlace) => keep({ findings: left }), [keep]);
  const [result, setResult] = useState<EditResult | null>(null);

  const accepting = useAccepting(setResult);
  const begin = () => {
    setResult(null);
    accepting.hush();
  };
  const save = async (edit: Edit, done: string) => {
    begin();
    const saved = await edits.save(edit, done);
    setResult(saved);
    return saved.kind === 'saved';
  };
  const restore = async ({ params }: Finding) => {
    const loss = formulaLosses(content.issues).find(
      ({ sheet, column }) => sheet === params.sheet && column === params.column,
    );
    if (loss === undefined) return;
    begin();
    const { table, field, sheet, column } = loss;
    const done = beside('isRestored', { column: `${sheet}, ${column}` });
    setResult(await edits.restore({ table: table as TableKey, field }, done));
  };
  const act = async (finding: Finding, action: FindingAction) => {
    if (action === 'accept') accepting.ask([finding]);
    else if (action === 'restore-formula') await restore(finding);
    else if (action === 'reopen') {
      const own = named(acceptancesFor(peg.accepted, finding), newId);
      await save(changeAccepted(own, []), beside('isReopened'));
    } else if (action === 'times-hundred' || action === 'turn-polarity') {
      const edit = mended(peg, finding, newId);
      const done = beside('isMended', { place: findingPlace(t, finding) });
      if (edit !== null) await save(edit, done);
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
      if (action === 'enter-act') go({ kind: 'correction', id: proposed.id });
      else await save(withdrawCorrection(peg, proposed, newId), beside('isWithdrawn', { name }));
      return;
    }
    const change = found && unexplained(found.row, peg.corrections).find((one) => one.field === field);
    if (!found || !change) return;
    const { objective, row } = found;
    if (action === 'put-back') {
      await save(putBack(objective, row, change, newId), beside('isPutBack', { name }));
      return;
    }
    const explanation = await explaining.ask(row, [change]);
    if (explanation === null) return;
    const changes = [change];
    const edit = explainPlanned({ objective, row, changes, explanation, date: localDay(new Date()), newId });
    if (await save(edit, t('correction.saved', { name }))) explaining.done();
  };

  return (
    <>
      {result?.kind === 'refused' && (
        <Notice reveal intent="warning" title={beside('notWrittenTitle')}>
          {beside('notWrittenText')}
        </Notice>
      )}
      {accepting.outcome}
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      <FindingsList
        findings={findings}
        objectives={peg.objectives}
        centres={peg.centres}
        filter={place.filter}
        onFilter={(filter) => keep({ filter })}
        place={place.findings}
        onPlace={onPlace}
        onOpen={openFinding}
        onAct={(finding, action) => void act(finding, action)}
        onAcceptAll={accepting.ask}
      />
      <UncomparedFormulas {...formulas} />
      {explaining.dialog}
      {accepting.dialog}
    </>
  );
}
