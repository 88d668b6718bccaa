import { codeKey, namesCode, sameCode } from '../values/codes';
import { reading, readFields, showFields, type DraftIssues, type DraftOf, type DraftReading } from './draft';
import { code, date, lines, reference, requiredText, text, whole } from '../values/field-types';
import type { DatedParagraph } from '../records/paragraphs';
import { planningCycles } from '../records/planning';
import type { Centre, PlanningNode } from '../records/records';

const centreFields = { code, shortName: text, name: text, manager: text };

export type CentreDraft = DraftOf<typeof centreFields>;

export function newCentre(): Centre {
  return { id: '', code: '', shortName: '', name: '', manager: '' };
}

export function showCentre(centre: Centre): CentreDraft {
  return showFields(centreFields, centre);
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

/** A node as the form shows it: no parent is `''`. */
type NodeRow = Omit<PlanningNode, 'parent'> & { parent: string };

const nodeFields = { code, title: text, level: whole(1, 20), parent: reference };

export type NodeDraft = DraftOf<typeof nodeFields>;

export function newNode(): PlanningNode {
  return { id: '', code: '', level: 1, parent: null, title: '' };
}

export function showNode(node: PlanningNode): NodeDraft {
  return showFields(nodeFields, rowOf(node));
}

/** The code is unique in the tree, and the node is not above itself. */
export function readNode(
  draft: NodeDraft,
  base: PlanningNode,
  others: readonly PlanningNode[],
): DraftReading<PlanningNode> {
  const issues: DraftIssues = {};
  const { parent, ...row } = readFields<NodeRow>(nodeFields, draft, rowOf(base), issues);
  const node: PlanningNode = { ...row, parent: parent === '' ? null : parent };
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

function rowOf(node: PlanningNode): NodeRow {
  return { ...node, parent: node.parent ?? '' };
}

const paragraphFields = { date, text: requiredText };

export type ParagraphDraft = DraftOf<typeof paragraphFields>;

export function showParagraph(paragraph: DatedParagraph): ParagraphDraft {
  return showFields(paragraphFields, paragraph);
}

export function readParagraph(draft: ParagraphDraft, base: DatedParagraph): DraftReading<DatedParagraph> {
  const issues: DraftIssues = {};
  return reading(readFields<DatedParagraph>(paragraphFields, draft, base, issues), issues);
}

/** What a drop-down offers. */
export interface EntryList {
  /** Well-known: objectiveTypes, indicatorTypes, units, areas, portfolios. */
  name: string;
  entries: string[];
}

const listFields = { entries: lines };

/** One entry a line. */
export type ListDraft = DraftOf<typeof listFields>;

export function showList(list: EntryList): ListDraft {
  return showFields(listFields, list);
}

export function readList(draft: ListDraft, base: EntryList): DraftReading<EntryList> {
  const issues: DraftIssues = {};
  return reading(readFields<EntryList>(listFields, draft, base, issues), issues);
}
