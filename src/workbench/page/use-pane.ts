import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { createBridge } from './bridge';
import { onThisOrigin } from './chrome/ribbon';
import type { Manifest, RibbonButton } from './manifest';
import type { Session } from './session';

export interface Pane {
  frame: RefObject<HTMLIFrameElement | null>;
  open: { address: string; load: number } | null;
  press: (button: RibbonButton) => void;
  close: () => void;
}

/** `Office.AgaveHostAction` by which the keyboard leaves the pane. */
const LEAVES = new Set([5, 6, 13, 14]);

/** The task pane that the ribbon's buttons open, and its connection to the host. */
export function usePane(session: Session, manifest: Manifest | null, focusGrid: () => void): Pane {
  const frame = useRef<HTMLIFrameElement>(null);
  const [open, setOpen] = useState<Pane['open']>(null);
  const bridge = useMemo(
    () =>
      createBridge({
        frame: () => frame.current?.contentWindow ?? null,
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
        onNotify: (action) => {
          if (LEAVES.has(action)) focusGrid();
        },
      }),
    [session, manifest],
  );
  useEffect(() => {
    const stop = session.host.onEvent((event) => bridge.send(event));
    return () => {
      stop();
      bridge.stop();
    };
  }, [session, bridge]);

  return {
    frame,
    open,
    press: (button) => {
      bridge.forget();
      const page = new URL(onThisOrigin(button.address), location.origin);
      setOpen((now) => ({ address: bridge.address(page), load: (now?.load ?? 0) + 1 }));
    },
    close: () => {
      bridge.forget();
      setOpen(null);
    },
  };
}
