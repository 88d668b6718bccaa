/** A new GUID. */
export function newId(): string {
  return crypto.randomUUID();
}
