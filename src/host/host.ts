import { requirementsOf } from './requirements/requirements';
import type { Requirements } from './requirements/requirements';
import { Book } from './model/book';
import type { BookEvent } from './model/book';
import { Attended } from './attended';
import { Faults, NeverAnswered, never } from './faults';
import { Measurements, type Counters, type Measurement } from './measurements';
import type { Calculator, FileFormat, WorkbookModel } from './model/model';
import { profiles } from './model/profile';
import type { Profile, ProfileName } from './model/profile';
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
export class Host extends Attended {
  readonly faults = new Faults();
  /** How events reach the client. */
  readonly telling = new Telling();
  readonly book: Book;
  protected readonly scene: Scene;
  private readonly root: WorkbookObject;
  private readonly requirements: Requirements;
  private readonly files: FileFormat | null;
  private readonly measurements = new Measurements();
  /** The workbook without what the last request added, where that may be lost. */
  private unmerged: WorkbookModel | null = null;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly actListeners = new Set<(events: readonly BookEvent[]) => void>();

  constructor(options: HostOptions) {
    super();
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

  /** The workbook is open for reading only. */
  get readOnly(): boolean {
    return this.book.readOnly;
  }
  set readOnly(readOnly: boolean) {
    this.book.readOnly = readOnly;
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
    const leave = await this.faults.takeTurn();
    let json: string;
    try {
      json = await this.carryOut(request, bytesOf(requestJson), operation).finally(leave);
    } catch (error) {
      if (error instanceof NeverAnswered) return await never();
      throw error;
    }
    await this.faults.beforeAnswer(operation);
    return json;
  }

  private async carryOut(request: WireRequest, requestBytes: number, operation: string): Promise<string> {
    for (const edit of this.faults.takeEdits()) this.asAnotherPerson(edit);
    let response: WireResponse;
    try {
      await this.faults.beforeRequest(operation);
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
      return interpret(
        request,
        this.root,
        (id) => this.root.reference(id),
        this.requirements,
        this.faults.takeStop(),
      );
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

  /**
   * Calls the listener after every request that was carried out and every act of a person, with the events that came of
   * it, before they are told. @returns what ends it
   */
  onAct(listener: (events: readonly BookEvent[]) => void): () => void {
    this.actListeners.add(listener);
    return () => this.actListeners.delete(listener);
  }

  /** Tells the listeners what has happened in the book; after every request it is done by itself. */
  deliver(): void {
    const events = this.book.takeEvents();
    for (const listener of this.actListeners) listener(events);
    for (const event of events) {
      for (const listener of this.listeners) listener(event);
      this.telling.send(event);
    }
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

  /** Opens a file's workbook, or a model, in place of the present one. */
  async open(content: Uint8Array | WorkbookModel): Promise<void> {
    const model = content instanceof Uint8Array ? await this.format.open(content) : content;
    this.scene.kept.clear();
    this.book.open(model);
    this.deliver();
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
