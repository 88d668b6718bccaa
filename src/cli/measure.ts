import type { Host } from '../host/host';
import type { ExcelRun } from '../workbook/excel/run';

/** What one operation cost. Bytes as sent on the wire; milliseconds spent outside the host. */
export interface OperationCost {
  operation: string;
  roundTrips: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  clientMilliseconds: number;
}

/** Counts what each operation of a runner costs on a host; `costs` grows by one entry per run. */
export function measured(run: ExcelRun, host: Host): { run: ExcelRun; costs: OperationCost[] } {
  const costs: OperationCost[] = [];
  let inHost = 0;
  const execute = host.execute.bind(host);
  host.execute = async (...request) => {
    const started = performance.now();
    try {
      return await execute(...request);
    } finally {
      inHost += performance.now() - started;
    }
  };
  return {
    costs,
    async run(batch, operation) {
      const before = { ...host.counters };
      const started = performance.now();
      inHost = 0;
      try {
        return await run(batch, operation);
      } finally {
        const { counters } = host;
        costs.push({
          operation,
          roundTrips: counters.roundTrips - before.roundTrips,
          actions: counters.actions - before.actions,
          requestBytes: counters.requestBytes - before.requestBytes,
          responseBytes: counters.responseBytes - before.responseBytes,
          clientMilliseconds: Math.round((performance.now() - started - inHost) * 10) / 10,
        });
      }
    },
  };
}
