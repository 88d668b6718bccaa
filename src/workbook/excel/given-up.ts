import { WorkbookError } from './failure';

/** Whether a batch was given up: what it sends is refused, but for what settles that which came late. */
export interface Work {
  isOver: boolean;
  isSettling: boolean;
  /** Requests that were sent, and those of them that were answered. */
  sent: number;
  answered: number;
}

const works = new WeakMap<Excel.RequestContext, Work>();

/** The context of a batch, which sends nothing of its own once the batch was given up. */
export function stoppable(context: Excel.RequestContext, work: Work): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = <P>(passed?: P): Promise<P> => {
    if (work.isOver && !work.isSettling) return Promise.reject(new WorkbookError('cancelled', 'given up'));
    work.sent += 1;
    return sync(passed).finally(() => (work.answered += 1));
  };
  works.set(context, work);
  return context;
}

/** Requests that settle what the batch did elsewhere than it meant: they are sent even if it was given up meanwhile. */
export async function settling<T>(context: Excel.RequestContext, settle: () => Promise<T>): Promise<T> {
  const work = works.get(context);
  if (work === undefined) return settle();
  work.isSettling = true;
  try {
    return await settle();
  } finally {
    work.isSettling = false;
  }
}
