import { requirementsOf } from './requirements/requirements';
import type { Requirements } from './requirements/requirements';
import { Book } from './model/book';
import type { BookEvent } from './model/book';
import { Faults } from './faults';
import { Measurements, type Counters, type Measurement } from './measurements';
import { dragDown, enterText } from './person';
import type { Area, Calculator, CellValue, FileFormat, SheetModel, WorkbookModel } from './model/model';
import { profiles } from './model/profile';
import type { Profile, ProfileName } from './model/profile';
import { parseArea } from './model/address';
import { clearFilter, filterTable } from './model/filters';
import { findTable } from './model/table-areas';
import { findSheet } from './model/workbook';
import type { Scene } from './contract/host-object';
import { createScene } from './objects/scene';
import { WorkbookObject } from './objects/workbook';
import { ExcelRefusal } from './model/refusal';
import { interpret } from './wire/interpreter';
import { readRequest } from './wire/read-request';
import { Telling } from './wire/telling';
import type { WireRequest, WireResponse } from './wire/request';

export interface HostOptions {
  /** Without one formula cells keep their old values. */
  calculator?: Calculator;
  /** Without one no file can be opened or saved. */
  files?: FileFormat;
  /** Highest ExcelApi that the host answers for; default `1.14`, the least that the add-in's manifest asks. */
  apiVersion?: string;
  /** Which Excel it is; default `windows-it`, which refuses most. Some switches may stand otherwise. */
  profile?: ProfileName;
  switches?: Partial<Profile>;
}

/** Excel on the web takes and sends no larger messages. */
export const MAX_MESSAGE_BYTES = 5 * 1024 * 1024;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** Excel as the client library sees it: answers requests on top of a workbook in memory. */
export class Host {
  readonly faults = new Faults();
  /** How events reach the client. */
  readonly telling = new Telling();
  readonly book: Book;
  private readonly scene: Scene;
  private readonly root: WorkbookObject;
  private readonly requirements: Requirements;
  private readonly files: FileFormat | null;
  private readonly measurements = new Measurements();
  /** The workbook without what the last request added, where that may be lost. */
  private unmerged: WorkbookModel | null = null;
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(options: HostOptions) {
    const profile = { ...profiles[options.profile ?? 'windows-it'], ...options.switches };
    this.book = new Book(options.calculator ?? null, profile);
    this.scene = createScene(this.book);
    this.root = new WorkbookObject(this.scene);
    this.requirements = requirementsOf(options.apiVersion ?? '1.14');
    this.files = options.files ?? null;
  }

  /** A person is typing into a cell: until that ends Excel refuses every request. */
  get editing(): boolean {
    return this.faults.editMode;
  }
  set editing(editing: boolean) {
    this.faults.editMode = editing;
  }

  /** Which Excel it is. Its switches can be turned at any time. */
  get profile(): Profile {
    return this.book.profile;
  }

  /** The workbook with all formulas calculated. Change it only through the host. */
  get model(): WorkbookModel {
    this.book.calculate();
    return this.book.model;
  }

  /**
   * Answers one request of the client library, both as JSON.
   * @param operation the batch's name in the measurements
   * @throws what `faults.failNext` was given; every refusal is an answer
   */
  async execute(requestJson: string, operation = ''): Promise<string> {
    let request: WireRequest;
    try {
      request = readRequest(requestJson);
    } catch (error) {
      return JSON.stringify(refusal(error));
    }
    if (isRelease(request)) return JSON.stringify(this.run(request));
    for (const edit of this.faults.takeEdits()) this.asAnotherPerson(edit);
    const requestBytes = bytesOf(requestJson);
    let response: WireResponse;
    try {
      await this.faults.beforeRequest();
      if (this.isTooLarge(requestBytes)) throw tooLarge('Request', requestBytes);
      response = this.runToMerge(request);
    } catch (error) {
      response = refusal(error);
    }
    const json = this.limited(response);
    const actions = request.Actions.length;
    const responseBytes = bytesOf(json);
    this.measurements.count({ name: operation, roundTrips: 1, actions, requestBytes, responseBytes });
    this.deliver();
    await this.faults.beforeAnswer();
    return json;
  }

  /** Runs a request and keeps the workbook as it was, where what it adds may be lost. */
  private runToMerge(request: WireRequest): WireResponse {
    const { book } = this;
    const before = book.profile.mergesStructure ? null : structuredClone(book.model);
    book.structural = false;
    const response = this.run(request);
    this.unmerged = book.structural ? before : null;
    return response;
  }

  private run(request: WireRequest): WireResponse {
    try {
      return interpret(request, this.root, (id) => this.root.reference(id), this.requirements);
    } finally {
      this.book.suspended = false;
    }
  }

  private limited(response: WireResponse): string {
    const json = JSON.stringify(response);
    const bytes = bytesOf(json);
    return this.isTooLarge(bytes) ? JSON.stringify(refusal(tooLarge('Response', bytes))) : json;
  }

  private isTooLarge(bytes: number): boolean {
    return this.profile.limitsMessages && bytes > MAX_MESSAGE_BYTES;
  }

  get counters(): Counters {
    return this.measurements.counters;
  }

  /** What each operation took since the last call; successive requests of the same operation are one entry. */
  takeMeasurements(): Measurement[] {
    return this.measurements.take();
  }

  /**
   * Calls the listener for everything that happens in the workbook, when it happens; what a client hears of it comes by
   * `telling`. @returns what ends it
   */
  onEvent(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners what has happened in the book; after every request it is done by itself. */
  deliver(): void {
    for (const event of this.book.takeEvents()) {
      for (const listener of this.listeners) listener(event);
      this.telling.send(event);
    }
  }

  /**
   * A person enters a text into a cell: Excel converts it, grows tables and fills calculated columns.
   * @param sheet name or id
   * @throws ExcelRefusal as Excel would refuse the entry
   */
  type(sheet: string, row: number, column: number, text: string): void {
    this.enter(sheet, row, column, text, true);
  }

  /** The same by a pick from the cell's drop-down, which some Excels do not tell of. */
  pick(sheet: string, row: number, column: number, text: string): void {
    this.enter(sheet, row, column, text, this.profile.tellsPicks);
  }

  private enter(sheet: string, row: number, column: number, text: string, isTold: boolean): void {
    enterText(this.book, this.sheet(sheet), { row, column, text }, isTold);
    if (!this.book.remote) this.deliver();
  }

  /** A person drags what stands in the first row of an area down to its last. */
  fillDown(sheet: string, area: Area | string): void {
    dragDown(this.book, this.sheet(sheet), readArea(area));
    if (!this.book.remote) this.deliver();
  }

  /** A person selects cells. @param area an area or an address such as `B2:C4` */
  select(sheet: string, area: Area | string): void {
    this.book.select(this.sheet(sheet), readArea(area));
    this.deliver();
  }

  /** A person filters a table: only rows are shown whose cells are kept; `null` shows all of them again. */
  filter(table: string, keeps: ((cells: CellValue[]) => boolean) | null): void {
    const found = findTable(this.model, table);
    if (!found) throw new ExcelRefusal('ItemNotFound', `There is no table ${table}.`);
    if (keeps) filterTable(found.sheet, found.table, keeps);
    else clearFilter(found.sheet, found.table);
  }

  /**
   * Whatever `edit` does with the host is another person's doing: its events are remote. Where Excel cannot merge it with
   * sheets and tables that the last request added, the workbook is read again without what that request did.
   */
  asAnotherPerson(edit: () => void): void {
    if (this.unmerged) this.book.open(this.unmerged);
    this.unmerged = null;
    this.book.remote = true;
    try {
      edit();
    } finally {
      this.book.remote = false;
    }
    this.deliver();
  }

  private sheet(name: string): SheetModel {
    const sheet = findSheet(this.book.model, name);
    if (!sheet) throw new ExcelRefusal('ItemNotFound', `There is no sheet ${name}.`);
    return sheet;
  }

  /** Opens a file's workbook, or a model, in place of the present one. */
  async open(content: Uint8Array | WorkbookModel): Promise<void> {
    const model = content instanceof Uint8Array ? await this.format.open(content) : content;
    this.scene.kept.clear();
    this.book.open(model);
  }

  /** The workbook as a file's content, with calculated values. */
  save(): Promise<Uint8Array> {
    return this.format.save(this.model);
  }

  private get format(): FileFormat {
    if (!this.files) throw new Error('The host was made without a file format.');
    return this.files;
  }
}

function readArea(area: Area | string): Area {
  const read = typeof area === 'string' ? parseArea(area) : area;
  if (!read) throw new ExcelRefusal('InvalidArgument', `${String(area)} is no address.`);
  return read;
}

export const createHost = (options: HostOptions = {}): Host => new Host(options);

/** A request that only lets go of references. */
const isRelease = (request: WireRequest): boolean =>
  request.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  request.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);

function refusal(error: unknown): WireResponse {
  if (!(error instanceof ExcelRefusal)) throw error;
  const { code, message } = error;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1 },
  };
}

const tooLarge = (what: 'Request' | 'Response', bytes: number) =>
  new ExcelRefusal(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload of ${bytes} bytes has exceeded the limit of ${MAX_MESSAGE_BYTES}.`,
  );
