import type { DraftMemory, Keeping } from '../../forms/record/record-kind';
import type { Language } from '../../i18n/language';
import { createListeners } from './listeners';

const PREFIX = 'scheda-peg.';
const LANGUAGE = `${PREFIX}language`;
const AUTHOR = `${PREFIX}author`;

/** A form that was left with a draft, and what its objective is known by, `''` if it has none. */
export interface FormWithDraft {
  form: string;
  objective: string;
}

/**
 * What outlives the pane, which may be torn down at any moment: drafts, by the GUID of the workbook, and which
 * objective was at hand, by its code; the language and who signs corrections. What the browser does not keep lasts as
 * long as the pane.
 */
export interface PaneMemory {
  drafts<D, R = unknown>(workbook: string, form: string, objective: string): DraftMemory<D, R>;
  formsWithDraft(workbook: string): FormWithDraft[];
  /** Tells when a form gets its first draft or loses the last one; the answer ends that. */
  onDrafts(hear: () => void): () => void;
  chosen(workbook: string): string | null;
  choose(workbook: string, objective: string | null): void;
  /** The language that the person chose, `null`: that of Office. */
  language(): Language | null;
  speak(language: Language): void;
  /** Who wrote the last correction on this computer, `''` for nobody. */
  author(): string;
  sign(author: string): void;
}

/**
 * A draft remembers where the file lay. A copy of the workbook has the same GUID: there the draft is told as from elsewhere,
 * and the pane does not begin with it.
 * @param storage `localStorage`, `null` where the browser refuses it
 * @param placeOf where the file lies now, `''` if nobody knows
 */
export function createMemory(storage: Storage | null, placeOf: () => string = () => ''): PaneMemory {
  const items = createItems(storage);
  const drafts = createListeners<null>();
  const draftsOf = (workbook: string, form: string) => `${PREFIX}draft.${workbook}.${form}.`;
  const chosenOf = (workbook: string) => `${PREFIX}objective.${workbook}`;

  return {
    drafts(workbook, form, objective) {
      const key = draftsOf(workbook, form) + objective;
      return {
        ...keeping(items, key, ['shown', 'draft', 'id', 'isNew'], placeOf, () => drafts.tell(null)),
        pasted: keeping(items, key, ['text', 'width', 'fields'], placeOf, () => drafts.tell(null)),
      };
    },
    onDrafts: drafts.listen,
    formsWithDraft(workbook) {
      const prefix = `${PREFIX}draft.${workbook}.`;
      return items
        .keys()
        .filter((key) => key.startsWith(prefix) && !isElsewhere(jsonOf(items.get(key) ?? 'null'), placeOf()))
        .map((key) => {
          const [form = '', ...objective] = key.slice(prefix.length).split('.');
          return { form, objective: objective.join('.') };
        });
    },
    chosen: (workbook) => items.get(chosenOf(workbook)),
    choose(workbook, objective) {
      if (objective === null) items.remove(chosenOf(workbook));
      else items.set(chosenOf(workbook), objective);
    },
    language() {
      const kept = items.get(LANGUAGE);
      return kept === 'it' || kept === 'en' ? kept : null;
    },
    speak: (language) => items.set(LANGUAGE, language),
    author: () => items.get(AUTHOR) ?? '',
    sign: (author) => items.set(AUTHOR, author),
  };
}

/** `localStorage`, or `null` where the host forbids it to frames. */
export function paneStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Texts by key. */
interface Items {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** The items of a storage; what it does not take, because it is full or not there, is kept here. */
function createItems(storage: Storage | null): Items {
  const refused = new Map<string, string>();
  return {
    get: (key) => refused.get(key) ?? storage?.getItem(key) ?? null,
    set(key, text) {
      if (storage !== null && isTaken(storage, key, text)) refused.delete(key);
      else refused.set(key, text);
    },
    remove(key) {
      refused.delete(key);
      storage?.removeItem(key);
    },
    keys() {
      const kept = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
      return [...new Set([...kept, ...refused.keys()])];
    },
  };
}

function isTaken(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}

/** Keeps one thing under a key; what lacks some of those fields is something else. */
function keeping<T extends { elsewhere?: true }>(
  items: Items,
  key: string,
  fields: readonly string[],
  placeOf: () => string,
  tell: () => void,
): Keeping<T> {
  const telling = (change: () => void): void => {
    const before = items.get(key) === null;
    change();
    if (before !== (items.get(key) === null)) tell();
  };
  return {
    load() {
      const kept = jsonOf(items.get(key) ?? 'null');
      const complete = typeof kept === 'object' && kept !== null && fields.every((field) => field in kept);
      if (!complete) return null;
      const own = Object.entries(kept).filter(([name]) => name !== 'place');
      return { ...Object.fromEntries(own), ...(isElsewhere(kept, placeOf()) && { elsewhere: true }) } as T;
    },
    keep(kept) {
      const place = placeOf();
      const text = JSON.stringify({ ...kept, ...(place !== '' && { place }) });
      telling(() => items.set(key, text));
    },
    clear: () => telling(() => items.remove(key)),
  };
}

/** Whether both places are known, and are not the same. */
function isElsewhere(kept: unknown, now: string): boolean {
  const { place } = (kept ?? {}) as { place?: unknown };
  return typeof place === 'string' && place !== '' && now !== '' && place !== now;
}

/** `null` for what another page of the same site has stored under the key. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
