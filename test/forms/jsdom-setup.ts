import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { configure } from '@testing-library/dom';

// The first form of a file is loaded while the test waits for it.
configure({ asyncUtilTimeout: 60_000 });

/** What jsdom lacks and browsers have. */
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Blob.prototype.text = function () {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsText(this);
  });
};

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
  this.querySelector('button')?.focus();
};

HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

Element.prototype.scrollIntoView = function () {};

// jsdom says no as soon as no element has the focus; a window that a person works in has it all the time.
Document.prototype.hasFocus = () => true;

window.scrollTo = () => undefined;

// What browsers and Node have and jsdom lacks: the local host needs it.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown) => deserialize(serialize(value)),
});
