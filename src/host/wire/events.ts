import type { BookEvent } from '../model/book';

/** One event as the client library receives it: the numbers beside `eventType:` in the library. */
export interface WireEvent {
  messageType: number;
  /** A sheet's id for the sheet's own event, `Workbook` for a collection's. */
  targetId: string;
  /** JSON of what the library hands to its handlers. */
  message: string;
  /** Another person did it: the library then makes `source` Remote. */
  isRemote: boolean;
}

/** A happening tells the handlers of its sheet and those of the workbook. */
export function wireEvents(event: BookEvent): WireEvent[] {
  return ['Workbook', event.sheet].map((targetId) => ({
    messageType: event.type,
    targetId,
    message: JSON.stringify(event.message),
    isRemote: event.remote,
  }));
}
