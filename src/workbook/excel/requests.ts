/** Things to write in their order, in requests of at most so many bytes; there is at least one. */
export function requestsOf<T extends { bytes: number }>(writes: readonly T[], limit: number): T[][] {
  const requests: T[][] = [[]];
  let bytes = 0;
  for (const write of writes) {
    if (bytes > 0 && bytes + write.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(write);
    bytes += write.bytes;
  }
  return requests;
}

/** Something to queue, and how many bytes it adds to a request or to its answer. */
export interface Queueable {
  bytes: number;
  queue(): void;
}

/** Queues all of them and sends them, in requests as above. */
export async function sendInRequests(
  context: Excel.RequestContext,
  queueables: readonly Queueable[],
  limit: number,
): Promise<void> {
  for (const request of requestsOf(queueables, limit)) await send(context, request);
}

async function send(context: Excel.RequestContext, queueables: readonly Queueable[]): Promise<void> {
  for (const one of queueables) one.queue();
  await context.sync();
}
