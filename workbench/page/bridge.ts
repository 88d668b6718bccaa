/**
 * The far end of the wire that Office.js speaks from a task pane's frame: JSON strings by `window.postMessage`.
 * Names and numbers are those of `@microsoft/office-js` 1.1.110, excel-web-16.00.debug.js.
 */

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { invoke: 0, register: 1, unregister: 2 };
const RICH_API_EVENT = 33;
const RICH_API_MESSAGE = 65536;
const EXECUTE_BATCH = 93;
const NOT_SUPPORTED = 5000;

/** Something that happened in the workbook; `type` is one of the numbers beside `eventType:` in the library. */
export interface PaneEvent {
  type: number;
  /** Id of the sheet where it happened. */
  sheet: string;
  message: object;
  remote: boolean;
}

export interface BridgeOptions {
  frame: () => Window | null;
  /** Answers a request's JSON with a response's JSON. */
  execute: (request: string) => Promise<string>;
  addinName: string;
  addinId: string;
  minimumApi: string;
  displayLanguage: () => string;
  /** `Office.AgaveHostAction` and its argument: focus, keys, page ready. */
  onNotify?: (action: number, argument: unknown) => void;
}

export interface Bridge {
  /** Address for the frame: host information in the query, the conversation in the hash. */
  address(page: URL): string;
  send(event: PaneEvent): void;
  /** The pane was closed or is about to be reloaded. */
  forget(): void;
}

const hostInfo = (language: string): string => `Excel$Web$16.01$${language}$telemetry$$$0`;

export function createBridge(options: BridgeOptions): Bridge {
  const conversation = crypto.randomUUID();
  /** Event registrations of the page in the frame: name of the action to its conversation and correlation. */
  const registered = new Map<string, Message>();

  const post = (to: Message, responseType: number, data: unknown): void => {
    const answer = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _origin: location.href,
      _data: data,
    };
    options.frame()?.postMessage(JSON.stringify(answer), location.origin);
  };

  const context = (): object => ({
    _id: options.addinId,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: options.displayLanguage(),
    _dataLocale: 'it-IT',
    _docUrl: `${location.origin}/cartella.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: options.addinId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({ ExcelApi: options.minimumApi }),
    _hostFullVersion: '16.0.1',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: options.addinName,
    _appDomains: [],
    _initialDisplayMode: 0,
  });

  const invoke = async (message: Message): Promise<unknown> => {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return context();
      case 'ContextActivationManager_notifyHost': {
        const [, action, argument] = message._data as [string, number, unknown];
        options.onNotify?.(action, argument);
        return { Error: 0 };
      }
      case 'executeMethod': {
        const call = message._data as { DdaMethod: { DispatchId: number }; ArrayData: unknown[] };
        if (call.DdaMethod.DispatchId !== EXECUTE_BATCH) return { Version: 1, Error: NOT_SUPPORTED };
        const request = String(call.ArrayData[4]);
        const response = ownBusiness(request) ?? (await options.execute(request));
        return { Version: 1, Error: 0, Data: [200, [], response] };
      }
      default:
        return { Error: 0 };
    }
  };

  const receive = (event: MessageEvent): void => {
    if (event.source !== options.frame() || event.origin !== location.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== REQUEST) return;
    if (message._actionType === ACTION.invoke) {
      void invoke(message).then((data) => post(message, 0, data));
      return;
    }
    if (message._actionType === ACTION.register) registered.set(message._actionName, message);
    if (message._actionType === ACTION.unregister) registered.delete(message._actionName);
    post(message, 0, { Error: 0 });
  };
  window.addEventListener('message', receive);

  return {
    address: (page) => {
      const url = new URL(page.pathname + page.search, location.origin);
      url.searchParams.append('_host_Info', hostInfo(options.displayLanguage()));
      const query = url.href.replaceAll('%24', '$');
      const hash = `${page.hash || '#'}&_serializer_version=1`;
      return `${query}${hash}&_xdm_Info=${conversation}|${options.addinId}|${location.origin}`;
    },
    send: ({ type, sheet, message, remote }) => {
      // A collection's handlers listen for `Workbook`, a sheet's own ones for its id.
      const entries = ['Workbook', sheet].map((target) => [
        RICH_API_MESSAGE,
        type,
        target,
        JSON.stringify(message),
        0,
        remote,
      ]);
      for (const registration of registered.values()) {
        const { eventDispId } = registration._data as { eventDispId: number };
        if (eventDispId === RICH_API_EVENT) post(registration, 1, { ArrayData: entries });
      }
    },
    forget: () => registered.clear(),
  };
}

/** The client library tells Excel that its page is ready for commands: answered here, as no workbook is asked. */
function ownBusiness(request: string): string | null {
  if (!request.includes('Microsoft.InternalService.')) return null;
  const { Actions } = JSON.parse(request) as { Actions: { Id: number }[] };
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}

/** `null` for what is not one of the client's messages, e.g. of a browser's extension. */
function parse(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return null;
  }
}
