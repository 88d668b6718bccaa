import { lazy } from 'react';
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import { withLevels } from '../../domain/paste/pasted-levels';
import { centreRecord, nodeRecord } from '../../domain/records/fields/register-fields';
import { named } from '../../domain/records/named';
import { usesOfCentre, usesOfNode, type Uses } from '../../domain/records/uses';
import type { Centre, Peg, PlanningNode } from '../../domain/records/records';
import {
  newCentre,
  newNode,
  readCentre,
  readList,
  readNode,
  showCentre,
  showList,
  showNode,
  type CentreDraft,
  type EntryList,
  type ListDraft,
  type NodeDraft,
} from '../../domain/drafts/register-drafts';
import type { Translator } from '../../i18n/translate';
import { listName } from './list-name';
import { recordWords, type RecordKind } from '../record/record-kind';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

const CentreFields = lazy(() =>
  import('./register-fields').then((module) => ({ default: module.CentreFields })),
);
const NewCentreFields = lazy(() =>
  import('./register-fields').then((module) => ({ default: module.NewCentreFields })),
);
const NodeFields = lazy(() => import('./register-fields').then((module) => ({ default: module.NodeFields })));
const ListFields = lazy(() => import('./register-fields').then((module) => ({ default: module.ListFields })));

/** I centri di responsabilità. */
export function centreKind(peg: Peg, newId: () => string): RecordKind<Centre, CentreDraft> {
  const { centres } = peg;
  return {
    words: recordWords('centre'),
    label: (t, name) => t(`centre.${name as keyof CentreDraft}`),
    idOf: ({ id }) => id,
    nameOf: ({ code }) => code,
    named: (centre) => named([centre], newId)[0] ?? centre,
    blank: (id = newId()) => ({ ...newCentre(), id }),
    copy: (centre) => ({ ...centre, id: newId(), code: '' }),
    draftOf: showCentre,
    read: (draft, base) => readCentre(draft, base, codesBeside(centres, base.code)),
    row: ({ code, shortName, name, manager }) => (
      <RegisterRow code={code} title={shortName || name} facts={[manager]} />
    ),
    fields: (form) => <CentreFields form={form} />,
    takesAlong: (t, { code }) => usedWords(t, 'uses.centre', usesOfCentre(peg, code)),
    paste: pasteColumnsOf(centreRecord),
  };
}

/** A centre of which only code and name are asked. */
export function briefCentreKind(peg: Peg, newId: () => string): RecordKind<Centre, CentreDraft> {
  return { ...centreKind(peg, newId), fields: (form) => <NewCentreFields form={form} /> };
}

/** L’albero DUP. */
export function nodeKind(peg: Peg, newId: () => string): RecordKind<PlanningNode, NodeDraft> {
  const { planning } = peg;
  const { planningLevels } = peg.parameters.settings;
  return {
    words: recordWords('node'),
    label: (t, name) => t(`node.${name as keyof NodeDraft}`),
    idOf: ({ id }) => id,
    nameOf: ({ code }) => code,
    named: (node) => named([node], newId)[0] ?? node,
    blank: (id = newId()) => ({ ...newNode(), id }),
    copy: (node) => ({ ...node, id: newId(), code: '' }),
    draftOf: showNode,
    read: (draft, base) =>
      readNode(
        draft,
        base,
        planning.filter(({ code }) => code !== base.code),
      ),
    row: ({ code, title, level }) => (
      <RegisterRow code={code} title={title} facts={[planningLevels[level - 1] ?? '']} indent={level - 1} />
    ),
    fields: (form, record) => (
      <NodeFields
        form={form}
        levels={planningLevels}
        nodes={planning.filter(({ code }) => code !== record?.code)}
      />
    ),
    takesAlong: (t, { code }) => usedWords(t, 'uses.node', usesOfNode(peg, code)),
    paste: pasteColumnsOf(nodeRecord),
    pasteCodes: { known: { planning: planning.map(({ code }) => code) }, own: 'planning' },
    pasteFields: (rows) => withLevels(rows, planning),
  };
}

/** Gli elenchi che i campi propongono. */
export function listKind(): RecordKind<EntryList, ListDraft> {
  return {
    fixed: true,
    words: {
      list: 'entries.list',
      add: 'entries.list',
      adding: 'entries.editing',
      editing: 'entries.editing',
      empty: 'entries.list',
      deleting: 'entries.list',
      deleteText: 'entries.list',
      actions: 'entries.list',
      gone: 'entries.list',
    },
    label: (t) => t('entries.entries'),
    idOf: ({ name }) => name,
    nameOf: ({ name }) => name,
    named: (list) => list,
    blank: (name = '') => ({ name, entries: [] }),
    copy: (list) => list,
    draftOf: showList,
    read: readList,
    row: ({ name, entries }) => <ListRow name={name} entries={entries} />,
    fields: (form, record) => <ListFields form={form} name={record?.name ?? ''} />,
  };
}

function ListRow({ name, entries }: EntryList) {
  return <RegisterRow code="" title={(t) => listName(t, name)} facts={[entries.join(', ')]} />;
}

/** Where a code still stands, in words; `''`: nowhere. */
function usedWords(t: Translator, key: 'uses.centre' | 'uses.node', uses: Uses): string {
  return Object.values(uses).some((count) => count > 0) ? t(key, uses) : '';
}

function codesBeside(rows: readonly { code: string }[], own: string): string[] {
  return rows.filter(({ code }) => code !== own).map(({ code }) => code);
}

interface RegisterRowProps {
  code: string;
  title: string | ((t: Translator) => string);
  facts: readonly string[];
  /** How deep the row stands in a tree. */
  indent?: number;
}

/** A centre, a node of the albero DUP or a list, in its list. */
function RegisterRow({ code, title, facts, indent = 0 }: RegisterRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const shown = facts.filter((fact) => fact !== '');
  return (
    <span className={styles.plain} style={{ paddingLeft: `${indent * 12}px` }}>
      {code !== '' && <span className={styles.code}>{code}</span>}
      <span className={styles.description}>{typeof title === 'string' ? title : title(t)}</span>
      {shown.length > 0 && (
        <span className={styles.facts}>
          {shown.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      )}
    </span>
  );
}
