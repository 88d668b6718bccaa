/** What a reading is asked for: everything, or what changed on sheets, by id. */
export interface Owed {
  everything: boolean;
  sheets: ReadonlySet<string>;
  /** Nothing is owed but what was changed in this Excel, as far as was told. */
  isLocal: boolean;
  /** To be called when a reading of that succeeded which began afterwards. */
  pay(): void;
}

/** Changes that were told, or may have been missed, each of which is owed a reading that begins later and succeeds. */
export interface Debts {
  /**
   * `sheet`: id of the sheet that changed; `null`: anything may have. `isLocal`: in this Excel, not by others. @returns its
   * number, from 1
   */
  add(sheet: string | null, isLocal: boolean): number;
  /** What is owed now. */
  owed(): Owed;
  /** Whether that change, or an earlier one, awaits its reading. */
  isOwed(number: number): boolean;
}

export function createDebts(): Debts {
  let count = 0;
  let paid = 0;
  /** The last change that others may have made. */
  let foreign = 0;
  /** The last change by sheet. */
  const open = new Map<string | null, number>();
  return {
    add(sheet, isLocal) {
      count += 1;
      if (!isLocal) foreign = count;
      open.set(sheet, count);
      return count;
    },
    owed() {
      const now = count;
      return {
        everything: open.has(null),
        isLocal: foreign <= paid,
        sheets: new Set([...open.keys()].filter((sheet) => sheet !== null)),
        pay() {
          paid = now;
          for (const [sheet, number] of open) if (number <= now) open.delete(sheet);
        },
      };
    },
    isOwed: (number) => paid < number,
  };
}
