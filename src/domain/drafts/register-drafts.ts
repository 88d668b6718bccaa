import { codeKey, namesCode, sameCode } from '../values/codes';
import {
  reading,
  readFields,
  showFields,
  type DraftIssues,
  type DraftOf,
  type DraftReading,
  type Fields,
} from './draft';
import { formTypes } from './draft-types';
import { linesType } from '../values/field-types';
import { blankRecord } from '../records/fields/blanks';
import type { FormName } from '../records/fields/field';
import { centreRecord, nodeRecord } from '../records/fields/register-fields';
import { planningCycles } from '../records/planning';
import type { Centre, PlanningNode } from '../records/records';

const centreFields = formTypes<Centre>(centreRecord);

export type CentreDraft = { readonly [K in FormName<typeof centreRecord>]: string };

export function newCentre(): Centre {
  return blankRecord<Centre>(centreRecord);
}

export function showCentre(centre: Centre): CentreDraft {
  return showFields<Centre, CentreDraft>(centreFields, centre);
}

/** The code must be one that Excel's criteria tell from those of the other centres. */
export function readCentre(
  draft: CentreDraft,
  base: Centre,
  otherCodes: readonly string[],
): DraftReading<Centre> {
  const issues: DraftIssues = {};
  const centre = readFields<Centre>(centreFields, draft, base, issues);
  const other = otherCodes.find((one) => sameCode(one, centre.code));
  if (other !== undefined)
    issues.code ??= { code: 'duplicate-code', params: { text: centre.code, other, first: '' } };
  return reading(centre, issues);
}

const nodeTypes = formTypes<PlanningNode>(nodeRecord);

/** The form asks for the title before it asks where the node stands. */
const { code, title, ...place } = nodeTypes;
const nodeFields = { code, title, ...place } as Fields<PlanningNode>;

export type NodeDraft = { readonly [K in FormName<typeof nodeRecord>]: string };

export function newNode(): PlanningNode {
  return blankRecord<PlanningNode>(nodeRecord);
}

export function showNode(node: PlanningNode): NodeDraft {
  return showFields<PlanningNode, NodeDraft>(nodeFields, node);
}

/** The code is unique in the tree, and the node is not above itself. */
export function readNode(
  draft: NodeDraft,
  base: PlanningNode,
  others: readonly PlanningNode[],
): DraftReading<PlanningNode> {
  const issues: DraftIssues = {};
  const node = readFields<PlanningNode>(nodeFields, draft, base, issues);
  const other = others.find((one) => codeKey(one.code) === codeKey(node.code));
  if (other !== undefined)
    issues.code ??= { code: 'duplicate-code', params: { text: node.code, other: other.code, first: '' } };
  // Who named the old code as its parent will name the new one.
  const isOld = (code: string | null): boolean => namesCode(code, base.code);
  const renamed = others.map((one) => (isOld(one.parent) ? { ...one, parent: node.code } : one));
  const [cycle] = planningCycles([...renamed, node]).filter((codes) => codes.includes(node.code));
  if (cycle !== undefined && issues.code === undefined) {
    const path = [...cycle, cycle[0] ?? ''].join(' → ');
    issues.parent ??= { code: 'planning-cycle', params: { path } };
  }
  return reading(node, issues);
}

/** What a drop-down offers. */
export interface EntryList {
  /** Well-known: objectiveTypes, indicatorTypes, units, areas, portfolios. */
  name: string;
  entries: string[];
}

const listFields = { entries: linesType };

/** One entry a line. */
export type ListDraft = DraftOf<typeof listFields>;

export function showList(list: EntryList): ListDraft {
  return showFields<EntryList, ListDraft>(listFields, list);
}

export function readList(draft: ListDraft, base: EntryList): DraftReading<EntryList> {
  const issues: DraftIssues = {};
  return reading(readFields<EntryList>(listFields, draft, base, issues), issues);
}
