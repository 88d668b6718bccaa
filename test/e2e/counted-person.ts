import type { Locator } from 'playwright-core';
import type { PaneBench } from './pane-bench';

/** Somebody who works in the pane with mouse and keyboard, and whose actions are counted. */
export interface CountedPerson {
  click: (control: Locator) => Promise<void>;
  /** Types into a field of the open form; the field counts once, however long the text. */
  type: (name: string, text: string) => Promise<void>;
  /** Opens a drop-down of the open form and takes an entry: two clicks. */
  choose: (name: string, value: string) => Promise<void>;
  count: () => number;
}

export function countedPerson({ input }: PaneBench): CountedPerson {
  let actions = 0;
  return {
    click: async (control) => {
      actions += 1;
      await control.click();
    },
    type: async (name, text) => {
      actions += 1;
      await input(name).fill(text);
    },
    choose: async (name, value) => {
      actions += 2;
      await input(name).selectOption(value);
    },
    count: () => actions,
  };
}
