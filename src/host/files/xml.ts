import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal';

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Characters that XML cannot hold, not even escaped; half a surrogate pair is none. */
const OUTSIDE_XML = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu;

const ATTRIBUTE_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Tabs and line feeds are escaped too: readers take plain ones in an attribute for spaces. */
const escapeAttribute = (text: string): string =>
  text.replace(OUTSIDE_XML, '').replace(/[&<>"'\t\n\r]/g, (char) => ATTRIBUTE_ESCAPES[char] ?? char);

/** One element as text. Attributes that are `null`, `undefined` or `false` are left out, `true` is written as 1. */
export function tag(name: string, attributes: Attributes = {}, ...children: (string | null)[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    open += ` ${key}="${value === true ? '1' : escapeAttribute(String(value))}"`;
  }
  const inside = children.join('');
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An element around others, nothing when there are none. */
export const listTag = (name: string, items: string[], attributes: Attributes = {}): string =>
  items.length === 0 ? '' : tag(name, attributes, ...items);

export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** An element that was read; names and attributes without their prefixes, except `r:id`. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part. With `onRow`, each `row` is handed over as soon as it is complete and not kept, so that big sheets
 * need little memory.
 * @throws FileRefusal when the part is not well-formed.
 */
export function parseXml(xml: string, onRow?: (row: Node) => void): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const stack: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new FileRefusal(`A part of the file is not well-formed XML, ${cause.message}`, { cause });
  });
  parser.on('opentag', (found) => {
    const node: Node = { name: localName(found.name), attributes: found.attributes, children: [], text: '' };
    const parent = stack[stack.length - 1];
    if (!(onRow && node.name === 'row' && parent?.name === 'sheetData')) parent?.children.push(node);
    stack.push(node);
  });
  const addText = (text: string): void => {
    const node = stack[stack.length - 1];
    if (node) node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const node = stack.pop();
    if (onRow && node?.name === 'row' && stack[stack.length - 1]?.name === 'sheetData') onRow(node);
  });
  parser.write(xml.replace(OUTSIDE_XML, '')).close();
  return root.children[0] ?? root;
}

export const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((item) => item.name === name);

export const children = (node: Node | undefined, name: string): Node[] =>
  node?.children.filter((item) => item.name === name) ?? [];

/** `1` and `true` are true; `fallback` when the attribute is absent. */
export function flag(node: Node | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? fallback : value === '1' || value === 'true';
}

export function numericAttribute(node: Node | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  if (value === undefined || value === '') return undefined;
  const result = Number(value);
  return Number.isFinite(result) ? result : undefined;
}

/** Text as files store it: characters that XML cannot hold become `_x0007_`, and what looks so is protected. */
export const encodeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

export const decodeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The attribute without which readers may drop a text's outer spaces and its line feeds. */
export const spaceOf = (text: string): string =>
  text !== text.trim() || text.includes('\n') ? ' xml:space="preserve"' : '';
