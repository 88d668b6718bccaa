/** Limits of a minute and more. */
const LIMIT = 60_000;

/** Time limits of panes, which end when a test says so and not by the clock. */
export class TimeLimits {
  private readonly ends = new Map<number, () => void>();
  private starting = 0;
  private readonly set = globalThis.setTimeout;

  /** From now on limits are held here. */
  hold(): void {
    const shorter = this.set;
    const held = (happen: () => void, milliseconds = 0): unknown => {
      if (milliseconds < LIMIT) return shorter(happen, milliseconds);
      this.ends.set(this.starting, happen);
      return undefined;
    };
    globalThis.setTimeout = held as typeof globalThis.setTimeout;
  }

  release(): void {
    globalThis.setTimeout = this.set;
  }

  /** The next limit is that pane's. */
  starts(pane: number): void {
    this.starting = pane;
  }

  /** The limit of a pane's work ends. */
  end(pane: number): void {
    this.ends.get(pane)?.();
  }
}
