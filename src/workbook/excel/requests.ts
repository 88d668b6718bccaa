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
