import { createCalculator } from '../calculation/calculator';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import type { Calculator, WorkbookModel } from '../../src/host/model/model';
import { SharedWorkbook } from '../sharing/shared-workbook';
import { travel, type Delays } from '../sharing/travel';
import type { Manifest } from './chrome/manifest';
import { createPane, type Pane } from './pane';
import { createSession, type Session } from './session/session';
import type { Surroundings } from './surroundings';

/** One of two who have the workbook open. */
export interface PersonAtWork {
  name: string;
  session: Session;
  calculator: Calculator;
  pane: Pane;
}

/** Two people in one workbook, each with a replica and a pane of their own. */
export interface TwoPeople {
  people: readonly PersonAtWork[];
  /** Milliseconds from each to the server and back; they can be changed at any time. */
  delays: Delays;
  /** Lets everything travel at once. */
  deliver(): void;
  /** Acts that have not reached everyone. */
  underWay(): number;
  subscribe(listener: () => void): () => void;
  /** Ends the travelling. @returns the workbook, in which everything has arrived */
  end(): WorkbookModel;
}

const NAMES = ['Anna', 'Bruno'];

/** @param model what both open; it is copied */
export function createTwoPeople(
  model: WorkbookModel,
  fileName: string,
  manifest: Manifest | null,
  surroundings: Surroundings,
): TwoPeople {
  const shared = new SharedWorkbook(model);
  const listeners = new Set<() => void>();
  const delays: Delays = { up: 2_000, down: 2_000 };
  const people = NAMES.map((name): PersonAtWork => {
    const calculator = createCalculator();
    const { host } = shared.join(name, { calculator, files: xlsxFormat });
    const session = createSession(host);
    session.rename(fileName);
    return { name, session, calculator, pane: createPane(session, manifest, surroundings) };
  });
  const tell = (): void => listeners.forEach((listener) => listener());
  const endTravel = travel(shared, delays);
  const { traffic } = shared;
  shared.traffic = {
    acted: (member) => {
      traffic.acted?.(member);
      tell();
    },
    appended: () => {
      traffic.appended?.();
      tell();
    },
  };
  for (const { session } of people) session.subscribe(tell);
  const deliver = (): void => {
    shared.deliverAll();
    for (const { session } of people) session.refresh();
  };
  return {
    people,
    delays,
    deliver,
    underWay: () => shared.members.reduce((sum, { unsent, unreceived }) => sum + unsent + unreceived, 0),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      endTravel();
      deliver();
      for (const { pane } of people) pane.close();
      return shared.model;
    },
  };
}
