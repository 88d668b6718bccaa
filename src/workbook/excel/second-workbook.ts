import { WorkbookError } from './failure';
import type { ExcelRun } from './run';

/** Answers a request of the client library, both as JSON. */
type Answering = (request: string, operation: string) => Promise<string>;

/** What the client library asks of a session. */
interface ExecutingSession {
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: unknown }): Promise<object>;
  };
}

type SessionClass = new () => ExecutingSession;

/** `Excel.run` with a session before the batch, of which the typings say nothing. */
type RunOnSession = <T>(
  session: ExecutingSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/**
 * `Excel.run` on another workbook than the one that is open. Microsoft's library lets a session of one's own answer the
 * requests of a batch: `OfficeExtension.SessionBase` stands in its builds for web, Windows and Mac (1.1.110), but in no
 * documentation. A batch whose session is not ours is refused before it queues anything: it would write into the
 * workbook that is open.
 * @throws WorkbookError no-second-workbook, when the library has no sessions, also within a batch
 */
export function secondExcelRun(answer: Answering): ExcelRun {
  const Session = sessionClass();
  const run = Excel.run as unknown as RunOnSession;
  return (batch, operation) => {
    const session = new Session();
    session._createRequestExecutorOrNull = () => ({
      async executeAsync(_customData, _flags, message) {
        const response = await answer(JSON.stringify(message.Body), operation);
        return {
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: null,
          Body: JSON.parse(response) as unknown,
        };
      },
    });
    return run(session, (context) => {
      const own = (context as { session?: unknown }).session;
      if (own !== session) throw new WorkbookError('no-second-workbook', 'the session was not taken');
      return batch(context);
    });
  };
}

function sessionClass(): SessionClass {
  const found = (OfficeExtension as { SessionBase?: unknown }).SessionBase;
  const prototype: unknown = typeof found === 'function' ? found.prototype : null;
  const isSession =
    typeof prototype === 'object' && prototype !== null && '_createRequestExecutorOrNull' in prototype;
  if (!isSession) throw new WorkbookError('no-second-workbook', 'the library has no sessions');
  return found as SessionClass;
}
