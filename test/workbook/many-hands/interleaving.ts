import type { WorkbookModel } from '../../../src/host/model/model';
import { ExcelRefusal } from '../../../src/host/model/refusal';
import type { WorkbookContent } from '../../../src/workbook/read/workbook-state';
import { changedFields } from '../../../src/workbook/rows/changed-fields';
import type { Change } from '../../../src/workbook/save/change';
import { SharedWorkbook } from '../../../workbench/sharing/shared-workbook';
import { Ledger } from './ledger';
import { Pane } from './pane';
import { rowsOf, sheetRows, tagOfFields, tagsAt, tagsBelow } from './sheet-rows';
import { TimeLimits } from './time-limits';
import { begin, beginImport, byHand, Fresh, type Turn } from './turns';

/** A workbook at which people sit down, and what their panes have read of it. */
export interface Start {
  model: WorkbookModel;
  content: WorkbookContent;
}

/** What came of a run. */
export interface Played {
  /** What is wrong in the end; `[]` if nothing. */
  faults: string[];
  /** What panes told their people, in order. */
  told: string[];
  /** What happened, line by line, to be read by people. */
  story: string[];
}

/** Failures after which nobody knows what stands of the action. What whole requests of an import wrote stays, too. */
const DOUBTFUL = ['unknown-outcome', 'partly-written'];

/**
 * Lets people work on one workbook, turn by turn; in the end everything that is under way goes on to its end. Whatever
 * somebody does is seen by all at once. In the sheets everyone acts at any time; a pane begins when no other one is at work,
 * unless several are to be at once. Nobody copies a row and gives it another text in the moment between an answer and what a
 * pane does at once after it.
 */
export async function play(
  { model: start, content }: Start,
  people: number,
  turns: readonly Turn[],
  areAtOnce = false,
): Promise<Played> {
  const limits = new TimeLimits();
  const shared = new SharedWorkbook(start);
  const ledger = new Ledger(sheetRows(start));
  const fresh = new Fresh();
  const told: string[] = [];
  const story: string[] = [];
  /** Ids of rows that somebody copied, with their Ids. */
  const copied = new Set<unknown>();
  let turn = 0;
  const panes = Array.from({ length: people }, (_, number) => {
    const member = shared.join();
    return new Pane(member, content, number, limits, ({ kind, stands, change, places, isImport, from }) => {
      told.push(kind);
      story.push(
        `${number} is told of turn ${from}: ${isImport ? 'imported, ' : ''}${kind}: ${wordsOf(change)}`,
      );
      if (places.length > 0) ledger.toBeSeen(tagsAt(member.host.model, places));
      if (kind === 'saved' && isImport) ledger.imported(change, { from, to: turn });
      else if (kind === 'saved') ledger.saved(change, { from, to: turn });
      const isProven = stands === 'untouched' || stands === 'put-back';
      if (!isProven && (DOUBTFUL.includes(kind) || (isImport && kind !== 'saved')))
        ledger.doubtful(change, { from, to: turn });
    });
  });
  limits.hold();
  try {
    for (const next of turns) {
      turn += 1;
      const pane = acting(next);
      const number = pane ? panes.indexOf(pane) : -1;
      story.push(`turn ${turn}: ${number} ${wordsOfTurn(next, pane?.isAtWork === true)}`);
      if (pane) await take(pane, next, turn);
      shared.deliverAll();
    }
    for (const pane of panes) {
      turn += 1;
      await pane.finish();
      shared.deliverAll();
    }
    for (const pane of panes) {
      ledger.toldLater(await pane.lookAgain());
      shared.deliverAll();
    }
  } finally {
    limits.release();
  }
  const apart = shared.members.flatMap((member) =>
    shared.differences(member).map(() => `${member.name} sees else`),
  );
  const doubled: string[] = [];
  const rows = sheetRows(shared.model, (tag) => doubled.push(`${tag} is there twice`));
  const ids = twice(shared.model, copied);
  return { faults: [...ledger.differences(rows), ...doubled, ...ids, ...apart], told, story };

  function acting({ who, does }: Turn): Pane | undefined {
    const isFree = does === 'hand' || areAtOnce;
    const atWork = isFree ? undefined : panes.find((pane) => pane.isAtWork || pane.isLate);
    return atWork ?? panes[who % people];
  }

  async function take(pane: Pane, next: Turn, now: number): Promise<void> {
    if (next.does === 'pane') {
      await pane.goOn(() =>
        next.act.kind === 'import'
          ? beginImport(pane, next.act.at, fresh, now)
          : begin(pane, next.act, fresh, now),
      );
    } else if (next.does === 'again') await pane.goOn(() => pane.again(now));
    else if (next.does === 'take back') await pane.goOn(() => pane.takeBack(now));
    else if (next.does === 'give up') await pane.giveUp(false);
    else if (next.does === 'give up and look') await pane.giveUp(true);
    else if (next.does === 'late') await pane.carryOutLate();
    else if (next.does === 'fail') pane.member.host.faults.failAfter(next.after, 'GeneralException');
    else if (next.does === 'hand' && !(next.act.kind === 'copy' && panes.some((one) => one.hasWritten))) {
      const before = sheetRows(shared.model);
      if (next.act.kind === 'copy')
        for (const row of rowsOf(shared.model, 'phases')) copied.add(row.get('id'));
      try {
        byHand(pane.member.host, next.act, fresh);
      } catch (error) {
        if (!(error instanceof ExcelRefusal)) throw error;
      }
      shared.deliverAll();
      ledger.byHand(before, sheetRows(shared.model), now);
      ledger.mayCome(tagsBelow(shared.model));
    }
  }
}

/** Ids that two rows have, but for those of copied rows. */
function twice(model: WorkbookModel, copied: ReadonlySet<unknown>): string[] {
  return (['objectives', 'phases', 'indicators', 'approved'] as const).flatMap((table) => {
    const ids = rowsOf(model, table).map((row) => row.get('id') ?? '');
    return ids
      .filter((id, index) => id !== '' && ids.indexOf(id) !== index && !copied.has(id))
      .map((id) => `two rows ${id}`);
  });
}

function wordsOfTurn(turn: Turn, isAtWork: boolean): string {
  if (turn.does === 'pane' && isAtWork) return 'goes on';
  if (turn.does === 'pane' || turn.does === 'hand')
    return `${turn.does}: ${turn.act.kind} ${turn.act.at} ${turn.act.other}`;
  return turn.does === 'fail' ? `fails after ${turn.after} changes` : turn.does;
}

/** The rows of a change, and what it says anew of them. */
function wordsOf({ rows }: Change): string {
  return rows
    .map(({ table, before, after }) => {
      const tag = tagOfFields(table, after ?? before ?? {}) ?? table;
      if (before === null) return `+ ${tag}`;
      if (after === null) return `- ${tag}`;
      return `${tag} ${JSON.stringify(changedFields(before, after))}`;
    })
    .join('; ');
}
