import { setImmediate } from 'node:timers';
import { configure, getConfig } from '@testing-library/react';

/** Turns of the event loop in which nothing begins to wait, after which nothing but time is waited for. */
const TURNS = 40;
/** How long an expectation is truly waited for; nothing else waits for just that long. */
const PATIENCE = 10_001;

const {
  setTimeout: setReal,
  clearTimeout: clearReal,
  setInterval: every,
  clearInterval: noMore,
} = globalThis;

/** Time that passes when nothing is left to be done but to wait for it. */
class Hurry {
  private readonly held = new Map<object, { due: number; happen: () => void }>();
  /** What looks again and again, as `waitFor` does: it sees each state before time goes on. */
  private readonly looks = new Map<object, () => void>();
  private readonly realNow = Date.now;
  private skipped = 0;
  private turns = 0;
  private isOver = false;

  begin(): void {
    Date.now = () => this.realNow.call(Date) + this.skipped;
    const own = {
      setTimeout: this.hold,
      clearTimeout: this.clear,
      setInterval: this.look,
      clearInterval: this.lookNoMore,
    };
    Object.assign(globalThis, own);
    setImmediate(this.turn);
  }

  end(): void {
    this.isOver = true;
    Date.now = this.realNow;
    const real = {
      setTimeout: setReal,
      clearTimeout: clearReal,
      setInterval: every,
      clearInterval: noMore,
    };
    Object.assign(globalThis, real);
  }

  private readonly hold = (happen: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) => {
    this.turns = 0;
    if (milliseconds === PATIENCE) return setReal(happen, milliseconds, ...args);
    const timer = {};
    this.held.set(timer, { due: Date.now() + milliseconds, happen: () => happen(...args) });
    return timer;
  };

  private readonly clear = (timer: object): void => {
    if (!this.held.delete(timer)) clearReal(timer as NodeJS.Timeout);
  };

  private readonly look = (look: () => void, milliseconds: number) => {
    const timer = every(look, milliseconds);
    this.looks.set(timer, look);
    return timer;
  };

  private readonly lookNoMore = (timer: NodeJS.Timeout): void => {
    this.looks.delete(timer);
    noMore(timer);
    this.turns = 0;
  };

  private readonly turn = (): void => {
    if (this.isOver) return;
    this.turns += 1;
    if (this.turns > TURNS) {
      for (const look of this.looks.values()) look();
      if (this.turns > TURNS) this.skip();
    }
    setImmediate(this.turn);
  };

  private skip(): void {
    const [next] = [...this.held].sort(([, a], [, b]) => a.due - b.due);
    if (!next) return;
    const [timer, { due, happen }] = next;
    this.held.delete(timer);
    this.skipped += Math.max(0, due - Date.now());
    this.turns = 0;
    happen();
  }
}

/** In the tests of a file nobody waits: what waits for a time has it in its turn, as soon as nothing else is to be done. */
export function skipWaiting(): void {
  const { asyncUtilTimeout } = getConfig();
  const hurry = new Hurry();
  beforeAll(() => {
    configure({ asyncUtilTimeout: PATIENCE });
    hurry.begin();
  });
  afterAll(() => {
    hurry.end();
    configure({ asyncUtilTimeout });
  });
}
