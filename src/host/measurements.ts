export interface Counters {
  /** Requests, without those that only let go of references: in Excel nobody waits for these. */
  roundTrips: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

export interface Measurement extends Counters {
  /** The batch's operation, `''` when it has no name. */
  name: string;
}

/** What requests took, in all and by operation. */
export class Measurements {
  readonly counters: Counters = { roundTrips: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  private readonly taken: Measurement[] = [];

  count(measurement: Measurement): void {
    const last = this.taken.at(-1);
    for (const total of last?.name === measurement.name ? [this.counters, last] : [this.counters]) {
      total.roundTrips += measurement.roundTrips;
      total.actions += measurement.actions;
      total.requestBytes += measurement.requestBytes;
      total.responseBytes += measurement.responseBytes;
    }
    if (last?.name !== measurement.name) this.taken.push(measurement);
  }

  take(): Measurement[] {
    return this.taken.splice(0);
  }
}
