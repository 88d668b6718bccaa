import type { Counters, Host } from '../../src/host/host';
import type { CellValue } from '../../src/host/model/model';
import { parseArea } from '../../src/host/model/address';
import { getValue } from '../../src/host/model/cells';
import { findSheet } from '../../src/host/model/workbook';
import type { Files } from './files';
import type { Pane } from './pane';
import type { Session } from './session/session';
import type { Surroundings } from './surroundings';

/** `window.workbench`, for tests and for the browser's console. */
export interface WorkbenchConsole {
  host: Host;
  session: Session;
  files: Files;
  counters: Counters;
  resetCounters: () => void;
  surroundings: Surroundings;
  /** One more pane of the add-in, whose frame the caller makes: a double click on the web opens two (OfficeDev/office-js#1007). */
  createPane: () => Pane;
  /** Values of a range of a sheet, row by row; errors as their text. */
  values: (sheet: string, address: string) => (string | number | boolean | null)[][];
}

declare global {
  interface Window {
    workbench: WorkbenchConsole;
  }
}

const plain = (value: CellValue): string | number | boolean | null =>
  typeof value === 'object' ? (value?.error ?? null) : value;

type Parts = Pick<WorkbenchConsole, 'host' | 'session' | 'files' | 'surroundings' | 'createPane'>;

export function createConsole(parts: Parts): WorkbenchConsole {
  const { host } = parts;
  return {
    ...parts,
    counters: host.counters,
    resetCounters: () =>
      Object.assign(host.counters, { roundTrips: 0, actions: 0, requestBytes: 0, responseBytes: 0 }),
    values: (name, address) => {
      const sheet = findSheet(host.model, name);
      const area = parseArea(address);
      if (!sheet || !area) throw new Error(`No ${address} on ${name}`);
      return Array.from({ length: area.rowCount }, (_, down) =>
        Array.from({ length: area.columnCount }, (_, across) =>
          plain(getValue(sheet, area.row + down, area.column + across)),
        ),
      );
    },
  };
}
