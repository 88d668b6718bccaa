/** Who is told of something, as long as they listen. */
export interface Listeners<T> {
  tell(news: T): void;
  /** @returns what ends it */
  listen(hear: (news: T) => void): () => void;
}

export function createListeners<T>(): Listeners<T> {
  const all = new Set<(news: T) => void>();
  return {
    tell: (news) => all.forEach((hear) => hear(news)),
    listen(hear) {
      all.add(hear);
      return () => void all.delete(hear);
    },
  };
}
