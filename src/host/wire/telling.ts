import { EventType, type BookEvent } from '../model/book';

/**
 * How events reach the client. Excel promises neither when nor in which order: `onChanged` came more than ten seconds late
 * (OfficeDev/office-js#521), selections late or not at all (#533, #1502, #6311), and of some changes nothing is told
 * (#3888, #1110). That one comes twice is unproven, and taken because it only asks more of the client.
 */
export interface Troubles {
  /** Milliseconds that every event comes late. */
  delay: number;
  /** Further milliseconds at most, drawn for each event: one overtakes the other. */
  spread: number;
  /** Share of the events that come twice, from 0 to 1, each time with a delay of its own. */
  twice: number;
  /** Share of the changes that are not told, from 0 to 1: the client learns of them only by reading. */
  lost: number;
}

type Listener = (event: BookEvent) => void;

const NONE: Troubles = { delay: 0, spread: 0, twice: 0, lost: 0 };

/** The way of events from the workbook to its clients; without troubles they are told at once. */
export class Telling {
  private troubles = NONE;
  private random = drawnFrom(0);
  private readonly listeners = new Set<Listener>();
  private waiting = 0;

  /** What comes from now on has these troubles, and no others; the same seed draws the same delays. */
  trouble(troubles: Partial<Troubles>, seed = 1): void {
    this.troubles = { ...NONE, ...troubles };
    this.random = drawnFrom(seed);
  }

  /** How many events are under way. */
  get pending(): number {
    return this.waiting;
  }

  /** Calls the listener for every event that reaches a client. @returns what ends it */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(event: BookEvent): void {
    const { lost, twice } = this.troubles;
    if (event.type === EventType.changed && this.random() < lost) return;
    const times = this.random() < twice ? 2 : 1;
    for (let time = 0; time < times; time += 1) this.sendOnce(event);
  }

  private sendOnce(event: BookEvent): void {
    const { delay, spread } = this.troubles;
    const tell = (): void => this.listeners.forEach((listener) => listener(event));
    if (delay + spread === 0) return tell();
    this.waiting += 1;
    setTimeout(
      () => {
        this.waiting -= 1;
        tell();
      },
      delay + this.random() * spread,
    );
  }
}

/** Numbers from 0 to below 1 that look drawn and are the same for the same seed (mulberry32). */
function drawnFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
