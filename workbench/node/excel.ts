import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Host } from '../../src/host/host';
import { wireEvents } from '../../src/host/wire/events';

/** `Excel.run` bound to a host; `operation` names the batch in the host's measurements. */
export type BoundRun = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  operation?: string,
) => Promise<T>;

export interface BoundExcel {
  run: BoundRun;
  /** The library itself, for its enumerations. */
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

interface Message {
  Body: unknown;
}

interface Session {
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: Message): Promise<unknown>;
  };
}

/** The library keeps event handlers apart by this header, which no host of ours reads otherwise. */
interface Headers {
  requestHeaders: Record<string, string>;
}
const CONTROL_ID = 'X-OfficeControlId';
const EVENT_CATEGORY = 65536;

/** Members of the library that its typings leave out. */
interface Library {
  Excel: Omit<typeof Excel, 'run'> & {
    run<T>(session: Session, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
    RequestContext: new (session: Session) => Excel.RequestContext & Headers;
  };
  OfficeExtension: typeof OfficeExtension & { SessionBase: new () => Session };
}

type EventHandler = (message: { entries: unknown[] }) => void;

/** Where the library's next registration for messages of the host goes. */
const registering: { handlers: EventHandler[] } = { handlers: [] };
let hosts = 0;

const richApiMessageManager = {
  register(handler: EventHandler): Promise<void> {
    registering.handlers.push(handler);
    return Promise.resolve();
  },
  removeHandlerAsync(_type: string, _options: unknown, done: (result: unknown) => void): void {
    done({ status: 'succeeded' });
  },
};

function storage(): object {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

let library: Library | undefined;

/** Microsoft's client library, loaded once a process in a context that looks like a page. */
function loadLibrary(): Library {
  if (library) return library;
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const page: Record<string, unknown> = {
    document: { cookie: '', getElementsByTagName: () => [], addEventListener() {} },
    navigator: { userAgent: 'Node', language: 'it-IT' },
    location: { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost' },
    addEventListener() {},
    removeEventListener() {},
    sessionStorage: storage(),
    localStorage: storage(),
    OSF: { DDA: { RichApi: { richApiMessageManager } } },
    Promise,
    Error,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
  };
  page.window = page;
  page.self = page;
  createContext(page);
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(page);
  library = page as unknown as Library;
  return library;
}

/**
 * Binds Microsoft's client library to a host: batches run as in Excel, and refusals are `OfficeExtension.Error`s with
 * Excel's `code`. Events of the workbook reach the handlers that batches add.
 */
export function loadExcel(host: Host): BoundExcel {
  const { Excel: excel, OfficeExtension: extension } = loadLibrary();
  const sessionFor = (operation: string | undefined): Session => {
    const session = new extension.SessionBase();
    session._createRequestExecutorOrNull = () => ({
      async executeAsync(_customData, _flags, message) {
        const body = await host.execute(JSON.stringify(message.Body), operation);
        return {
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: null,
          Body: JSON.parse(body) as unknown,
        };
      },
    });
    return session;
  };
  const controlId = `host-${++hosts}`;
  listen(host, excel, sessionFor(undefined), controlId);
  const run: BoundRun = (batch, operation) =>
    excel.run(sessionFor(operation), (context) => {
      withControl(context, controlId);
      return batch(context);
    });
  return {
    run,
    Excel: excel as unknown as typeof Excel,
    OfficeExtension: extension,
  };
}

function withControl(context: Excel.RequestContext, controlId: string): void {
  (context as Excel.RequestContext & Headers).requestHeaders[CONTROL_ID] = controlId;
}

/**
 * Brings the host's events to the library. It registers for them once for each control id, at the first handler: adding
 * one in a context that is never synchronised makes it register now, when it is clear for which host.
 */
function listen(host: Host, excel: Library['Excel'], session: Session, controlId: string): void {
  const handlers: EventHandler[] = [];
  const context = new excel.RequestContext(session);
  withControl(context, controlId);
  registering.handlers = handlers;
  context.workbook.worksheets.onChanged.add(() => Promise.resolve());
  registering.handlers = [];
  host.telling.listen((event) => {
    const entries = wireEvents(event).map(({ isRemote, ...entry }) => ({
      ...entry,
      messageCategory: EVENT_CATEGORY,
      isRemoteOverride: isRemote,
    }));
    setTimeout(() => handlers.forEach((handle) => handle({ entries })), 0);
  });
}
