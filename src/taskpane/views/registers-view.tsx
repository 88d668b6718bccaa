import { useMemo, useState } from 'react';
import { changeParameters } from '../../domain/edits/correction-edits';
import { changeCentre, changeNode, changeSettings } from '../../domain/edits/edits';
import { flatParameters, groupedParameters } from '../../domain/drafts/parameters-draft';
import type { ParametersDraft } from '../../domain/drafts/parameters-draft';
import type { CentreDraft, EntryList, ListDraft, NodeDraft } from '../../domain/drafts/register-drafts';
import { parametersKind } from '../../forms/kinds/parameters-kind';
import { RecordEditor } from '../../forms/record/record-editor';
import { RecordScreen, type RecordTarget } from '../../forms/screen/record-screen';
import { centreKind, listKind, nodeKind } from '../../forms/kinds/register-kinds';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import { ApprovedRest } from './approved-rest';
import type { PaneMemory } from '../place/memory';
import { newId } from '../actions/new-id';
import { recordActions } from '../actions/record-actions';
import type { Edits } from '../actions/use-edits';

interface RegistersViewProps {
  part: 'parameters' | 'centres' | 'planning' | 'lists';
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  target: RecordTarget | null;
  onDirty(dirty: boolean): void;
  onEditing(editing: boolean, dirty: boolean): void;
  onBack(): void;
}

type PartProps = Omit<RegistersViewProps, 'part'>;

/** Lists that fields offer entries of. */
const LISTS = ['objectiveTypes', 'indicatorTypes', 'units', 'areas', 'portfolios'];

/** What the whole workbook shares: parameters, centres, the albero DUP, lists. */
export default function RegistersView({ part, ...props }: RegistersViewProps) {
  if (part === 'parameters') return <ParametersPart {...props} />;
  if (part === 'centres') return <CentresPart {...props} />;
  return part === 'planning' ? <PlanningPart {...props} /> : <ListsPart {...props} />;
}

function ParametersPart({ content, edits, memory, onDirty, onBack }: PartProps) {
  const t = useTranslator();
  const { guid, peg } = content;
  const drafts = useMemo(() => memory.drafts<ParametersDraft>(guid, 'parameters', ''), [memory, guid]);
  const [kept] = useState(() => drafts.load());
  const flat = flatParameters(peg.parameters);
  const kind = parametersKind(flat);
  const { save } = recordActions({
    kind,
    edits,
    t,
    change: ([before = flat], [after = flat]) =>
      changeParameters(peg, groupedParameters(before), groupedParameters(after), newId),
    find: (now) => flatParameters(now.parameters),
  });
  return (
    <>
      <ApprovedRest peg={peg} edits={edits} />
      <RecordEditor
        kind={kind}
        record={flat}
        model={null}
        kept={kept}
        memory={drafts}
        save={save}
        onDirty={onDirty}
        onSaved={onBack}
        onCancel={onBack}
      />
    </>
  );
}

function CentresPart({ content, edits, memory, target, onEditing }: PartProps) {
  const t = useTranslator();
  const { guid, peg } = content;
  const drafts = useMemo(() => memory.drafts<CentreDraft>(guid, 'centre', ''), [memory, guid]);
  const kind = centreKind(peg, newId);
  const actions = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeCentre(peg, before, after, newId),
    find: (now, id) => now.centres.find((centre) => centre.id === id),
  });
  return (
    <RecordScreen
      kind={kind}
      records={peg.centres}
      actions={actions}
      memory={drafts}
      target={target}
      onEditing={onEditing}
    />
  );
}

function PlanningPart({ content, edits, memory, target, onEditing }: PartProps) {
  const t = useTranslator();
  const { guid, peg } = content;
  const drafts = useMemo(() => memory.drafts<NodeDraft>(guid, 'node', ''), [memory, guid]);
  const kind = nodeKind(peg, newId);
  const actions = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeNode(peg, before, after, newId),
    find: (now, id) => now.planning.find((node) => node.id === id),
  });
  return (
    <RecordScreen
      kind={kind}
      records={peg.planning}
      actions={actions}
      memory={drafts}
      target={target}
      onEditing={onEditing}
    />
  );
}

function ListsPart({ content, edits, memory, target, onEditing }: PartProps) {
  const t = useTranslator();
  const { guid, peg } = content;
  const drafts = useMemo(() => memory.drafts<ListDraft>(guid, 'list', ''), [memory, guid]);
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
      target={target}
      onEditing={onEditing}
    />
  );
}
