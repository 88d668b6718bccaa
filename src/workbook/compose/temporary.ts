/** How the name of a sheet begins until it is complete. */
export const TEMPORARY_NAME = 'Scheda in composizione';

const MINUTE = 60_000;
/** Minutes after which nobody is composing any more: longer than the longest time limit, and than clocks differ. */
const LEFT_MINUTES = 60;
/** Digits of a minute since 1970, to the base 36, until the year 2085. */
const MINUTE_DIGITS = 5;
const OWN_DIGITS = 3;

/** A name for one sheet of one composing; it says when that began. 31 characters, the most that Excel takes. */
export function temporaryName(now: number): string {
  const began = Math.floor(now / MINUTE).toString(36);
  const own = Math.floor(Math.random() * 36 ** OWN_DIGITS).toString(36);
  return `${TEMPORARY_NAME} ${began.padStart(MINUTE_DIGITS, '0')}${own.padStart(OWN_DIGITS, '0')}`;
}

/**
 * Whether a sheet is left from a composing that failed. One that began a short time ago may be another person's at work;
 * without a time it comes from an earlier version of the add-in.
 */
export function isLeftOver(name: string, now: number): boolean {
  if (name === TEMPORARY_NAME) return true;
  const began = new RegExp(`^${TEMPORARY_NAME} ([0-9a-z]{${MINUTE_DIGITS}})[0-9a-z]{${OWN_DIGITS}}$`).exec(
    name,
  );
  return began !== null && now / MINUTE - parseInt(began[1] ?? '', 36) > LEFT_MINUTES;
}
