import { useState } from 'react';
import { changeParameters } from '../../domain/edits/correction-edits';
import { addRecords, changeCentre, changeNode, changeSettings } from '../../domain/edits/edits';
import { flatParameters, groupedParameters } from '../../domain/records/flat-parameters';
import type { ParametersDraft } from '../../domain/drafts/parameters-draft';
import type { FlatParameters } from '../../domain/records/flat-parameters';
import type { Centre, PlanningNode } from '../../domain/records/records';
import type { CentreDraft, EntryList, ListDraft, NodeDraft } from '../../domain/drafts/register-drafts';
import { parametersKind } from '../../forms/kinds/parameters-kind';
import { RecordEditor } from '../../forms/record/record-editor';
import { RecordScreen } from '../../forms/screen/record-screen';
import { centreKind, listKind, nodeKind } from '../../forms/kinds/register-kinds';
import { useTranslator } from '../../forms/ui/words';
import { ApprovedRest } from './approved-rest';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { addingAction, recordActions } from '../actions/record-actions';
import { useErrand } from '../actions/use-errand';
import { useApproval } from '../actions/use-approval';
import { isFirstStep } from '../place/place';

interface RegistersViewProps {
  part: 'parameters' | 'centres' | 'planning' | 'lists';
}

/** Lists that fields offer entries of. */
const LISTS = ['objectiveTypes', 'indicatorTypes', 'units', 'areas', 'portfolios'];

/** What the whole workbook shares: parameters, centres, the albero DUP, lists. */
export default function RegistersView({ part }: RegistersViewProps) {
  if (part === 'parameters') return <ParametersPart />;
  if (part === 'centres') return <CentresPart />;
  return part === 'planning' ? <PlanningPart /> : <ListsPart />;
}

function ParametersPart() {
  const { content, edits, place, go, goOn } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const drafts = useDrafts<ParametersDraft, FlatParameters>('parameters', '');
  const [kept] = useState(() => drafts.load());
  const flat = flatParameters(peg.parameters);
  const kind = parametersKind(flat);
  const approval = useApproval();
  const change = ([before = flat]: FlatParameters[], [after = flat]: FlatParameters[]) =>
    changeParameters(peg, groupedParameters(before), groupedParameters(after), newId);
  const { save } = recordActions({
    kind,
    edits,
    t,
    change,
    changeOne: async (before, after) =>
      (await approval.ask(groupedParameters(before), groupedParameters(after)))
        ? change([before], [after])
        : null,
    savedText: (before, after) =>
      approval.approvedText(groupedParameters(before ?? flat), groupedParameters(after)),
    find: (now) => flatParameters(now.parameters),
  });
  const back = { kind: 'go', view: isFirstStep(place) ? 'objectives' : 'workbook' } as const;
  return (
    <>
      <ApprovedRest />
      <RecordEditor
        kind={kind}
        record={flat}
        model={null}
        kept={kept}
        memory={drafts}
        save={save}
        errand={errand}
        onSaved={() => (errand ? errand.onDone(true) : goOn(back))}
        onCancel={() => (errand ? errand.onDone(false) : go(back))}
      />
      {approval.dialog}
    </>
  );
}

function CentresPart() {
  const { content, edits, place, go, goOn } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const drafts = useDrafts<CentreDraft, Centre>('centre', '');
  const kind = centreKind(peg, newId);
  const actions = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeCentre(peg, before, after, newId),
    find: (now, id) => now.centres.find((centre) => centre.id === id),
  });
  const add = addingAction<Centre>({ edits, t, change: (_, centres) => addRecords({ centres }) });
  const toSteps = { kind: 'go', view: 'objectives' } as const;
  return (
    <RecordScreen
      kind={kind}
      records={peg.centres}
      actions={{ ...actions, add }}
      memory={drafts}
      target={place.record}
      errand={errand}
      onClosed={isFirstStep(place) ? (isSaved) => (isSaved ? goOn(toSteps) : go(toSteps)) : undefined}
    />
  );
}

function PlanningPart() {
  const { content, edits, place } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const drafts = useDrafts<NodeDraft, PlanningNode>('node', '');
  const kind = nodeKind(peg, newId);
  const actions = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeNode(peg, before, after, newId),
    find: (now, id) => now.planning.find((node) => node.id === id),
  });
  const add = addingAction<PlanningNode>({ edits, t, change: (_, planning) => addRecords({ planning }) });
  return (
    <RecordScreen
      kind={kind}
      records={peg.planning}
      actions={{ ...actions, add }}
      memory={drafts}
      target={place.record}
      errand={errand}
    />
  );
}

function ListsPart() {
  const { content, edits, place } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const drafts = useDrafts<ListDraft, EntryList>('list', '');
  const names = [...new Set([...LISTS, ...Object.keys(peg.lists)])];
  const records: EntryList[] = names.map((name) => ({ name, entries: peg.lists[name] ?? [] }));
  const kind = listKind();
  const listsOf = (lists: EntryList[]) => ({
    lists: Object.fromEntries(lists.map(({ name, entries }) => [name, entries])),
  });
  const actions = recordActions({
    kind,
    edits,
    t,
    change: (before, after) => changeSettings(listsOf(before), listsOf(after)),
    find: (now, name) => ({ name, entries: now.lists[name] ?? [] }),
  });
  return (
    <RecordScreen
      kind={kind}
      records={records}
      actions={actions}
      memory={drafts}
      target={place.record}
      errand={errand}
    />
  );
}
