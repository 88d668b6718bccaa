import type { Frame, Page } from 'playwright-core';
import type { ProfileName } from '../../src/host/model/profile';

type Refusal = 'downloads' | 'file choice' | 'clipboard' | 'storage';

/**
 * What the browser of a pane refuses in each Excel: always, and what it may refuse. What Excel itself does around a pane
 * is in workbench/page/surroundings.ts.
 */
export const refused = {
  'windows-it': { always: [], may: ['file choice'] },
  'windows-en': { always: [], may: ['file choice'] },
  'mac-it': { always: ['downloads'], may: [] },
  web: { always: ['clipboard'], may: ['storage'] },
} as const satisfies Record<ProfileName, { always: readonly Refusal[]; may: readonly Refusal[] }>;

declare global {
  interface Window {
    /** On the page around the pane: what panes opened from now on are refused. */
    refused?: readonly Refusal[];
  }
}

/** Runs in every frame before its own scripts. */
function refuse(): void {
  const refusals: Record<Refusal, () => void> = {
    downloads: () => {
      HTMLAnchorElement.prototype.click = function () {
        if (!this.download) HTMLElement.prototype.click.call(this);
      };
    },
    'file choice': () => {
      HTMLInputElement.prototype.click = function () {
        if (this.type !== 'file') HTMLElement.prototype.click.call(this);
      };
    },
    clipboard: () => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Blocked by permissions policy', 'NotAllowedError'));
    },
    storage: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document', 'SecurityError');
        },
      });
    },
  };
  if (parent !== window) for (const name of parent.refused ?? []) refusals[name]();
}

/** Lets `setRefused` work for panes that a page opens from now on. */
export const watchPanes = (page: Page): Promise<unknown> => page.addInitScript(refuse);

/** Refuses the panes opened from now on what that Excel always refuses, and what it may refuse of that. */
export async function setRefused<P extends ProfileName>(
  page: Page,
  profile: P,
  ...may: (typeof refused)[P]['may'][number][]
): Promise<void> {
  await page.evaluate(
    (names) => {
      window.refused = names;
    },
    [...refused[profile].always, ...may],
  );
}

/** Lets the client library of an open pane say that it runs on a Mac. Its files for the Mac speak another wire than the page. */
export const asOnMac = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const library = Reflect.get(window, 'OSF') as { _OfficeAppFactory: { getContext: () => Office.Context } };
    const { _OfficeAppFactory: factory } = library;
    const platform = { value: Office.PlatformType.Mac };
    const context = Object.create(factory.getContext(), { platform }) as Office.Context;
    factory.getContext = () => context;
  });
