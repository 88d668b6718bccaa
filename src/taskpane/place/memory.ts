import type { DraftMemory, Keeping } from '../../forms/record/record-kind';
import type { Language } from '../../i18n/language';

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
 * objective was at hand, by its code; the language and who signs corrections. Without storage nothing outlives it.
 */
export interface PaneMemory {
  drafts<D, R = unknown>(workbook: string, form: string, objective: string): DraftMemory<D, R>;
  formsWithDraft(workbook: string): FormWithDraft[];
  chosen(workbook: string): string | null;
  choose(workbook: string, objective: string | null): void;
  /** The language that the person chose, `null`: that of Office. */
  language(): Language | null;
  speak(language: Language): void;
  /** Who wrote the last correction on this computer, `''` for nobody. */
  author(): string;
  sign(author: string): void;
}

/** @param storage `localStorage`, `null` where the browser refuses it */
export function createMemory(storage: Storage | null): PaneMemory {
  const draftsOf = (workbook: string, form: string) => `${PREFIX}draft.${workbook}.${form}.`;
  const chosenOf = (workbook: string) => `${PREFIX}objective.${workbook}`;

  return {
    drafts(workbook, form, objective) {
      const key = draftsOf(workbook, form) + objective;
      return {
        ...keeping(storage, key, ['shown', 'draft', 'id', 'isNew']),
        pasted: keeping(storage, key, ['text', 'width', 'fields']),
      };
    },
    formsWithDraft(workbook) {
      const prefix = `${PREFIX}draft.${workbook}.`;
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
      return keys
        .filter((key) => key.startsWith(prefix))
        .map((key) => {
          const [form = '', ...objective] = key.slice(prefix.length).split('.');
          return { form, objective: objective.join('.') };
        });
    },
    chosen: (workbook) => storage?.getItem(chosenOf(workbook)) ?? null,
    choose(workbook, objective) {
      if (objective === null) storage?.removeItem(chosenOf(workbook));
      else keepItem(storage, chosenOf(workbook), objective);
    },
    language() {
      const kept = storage?.getItem(LANGUAGE);
      return kept === 'it' || kept === 'en' ? kept : null;
    },
    speak: (language) => keepItem(storage, LANGUAGE, language),
    author: () => storage?.getItem(AUTHOR) ?? '',
    sign: (author) => keepItem(storage, AUTHOR, author),
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

/** A full storage keeps nothing more: what is typed then lasts as long as the pane. */
function keepItem(storage: Storage | null, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
}

/** Keeps one thing under a key; what lacks some of those fields is something else. */
function keeping<T extends object>(
  storage: Storage | null,
  key: string,
  fields: readonly string[],
): Keeping<T> {
  return {
    load() {
      const kept = jsonOf(storage?.getItem(key) ?? 'null');
      const complete = typeof kept === 'object' && kept !== null && fields.every((field) => field in kept);
      return complete ? (kept as T) : null;
    },
    keep: (kept) => keepItem(storage, key, JSON.stringify(kept)),
    clear: () => storage?.removeItem(key),
  };
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
