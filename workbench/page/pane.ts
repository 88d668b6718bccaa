import { createBridge } from './bridge';
import { onThisOrigin, type Manifest } from './chrome/manifest';
import type { Session } from './session/session';
import type { Surroundings } from './surroundings';

/** The task pane and its connection to the host. */
export interface Pane {
  /** The open page; `load` counts the loads, so that the same address can be loaded again. `null`: closed. */
  state: () => { address: string; load: number } | null;
  subscribe: (listener: () => void) => () => void;
  /** For the `ref` of the frame that shows the page. */
  attach: (frame: HTMLIFrameElement | null) => void;
  /** Loads a page of the add-in, by the address that its manifest names, unless an open pane keeps its own. */
  open: (address: string) => void;
  close: () => void;
  /** Calls the listener when the keyboard leaves the pane. @returns what ends it */
  onLeave: (listener: () => void) => () => void;
}

/** `Office.AgaveHostAction` by which the keyboard leaves the pane: Ctrl+F6 and Tab beyond its last control. */
const LEAVING = new Set([5, 6, 13, 14]);

export function createPane(session: Session, manifest: Manifest | null, surroundings: Surroundings): Pane {
  const listeners = new Set<() => void>();
  const leaving = new Set<() => void>();
  let state: { address: string; load: number } | null = null;
  let loads = 0;
  let frame: HTMLIFrameElement | null = null;

  const bridge = createBridge({
    frame: () => frame?.contentWindow ?? null,
    execute: async (request) => {
      try {
        return await session.host.execute(request);
      } finally {
        session.refresh();
      }
    },
    addinName: manifest?.name ?? '',
    addinId: manifest?.id ?? '',
    minimumApi: manifest?.minimumApi ?? '1.14',
    displayLanguage: () => surroundings.displayLanguage,
    onNotify: (action) => {
      if (LEAVING.has(action)) for (const listener of leaving) listener();
    },
  });
  session.host.telling.listen(bridge.send);

  const show = (next: typeof state): void => {
    bridge.forget();
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach: (element) => {
      frame = element;
    },
    open: (address) => {
      if (state !== null && surroundings.keepsPage) return;
      loads += 1;
      show({ address: bridge.address(onThisOrigin(address)), load: loads });
    },
    close: () => show(null),
    onLeave: (listener) => {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
  };
}
