import { createRequire } from 'node:module';
import ts from 'typescript';

/** Member (`values`), setting it (`name=`) or its nth argument (`getUsedRange(0)`) to the set that it needs. */
export type TypeLevels = Record<string, string>;

const SET = /\[Api set:\s*([^\]]+)\]/;

/** `1.9` for ExcelApi 1.9, `ExcelApiOnline 1.1` for other sets, `preview`; `null` where nothing is said. */
function level(text: string): string | null {
  const set = SET.exec(text)?.[1]?.trim();
  if (set === undefined) return null;
  if (/preview|beta/i.test(set) && !/^ExcelApi \d/.test(set)) return 'preview';
  const match = /^(\w+)\s+(\d+\.\d+)/.exec(set);
  if (!match) return null;
  return match[1] === 'ExcelApi' ? (match[2] ?? null) : `${match[1]} ${match[2]}`;
}

/** `1.8` from `[Api set: ExcelApi 1.1 for get, 1.8 for set]`. */
const setterLevel = (text: string) => /(\d+\.\d+) for set/.exec(SET.exec(text)?.[1] ?? '')?.[1] ?? null;

/** `1.15` from `… 1.15 for adding `alwaysInsert` parameter` or `1.2 for options; 1.7 for password`. */
function parameterLevel(text: string, name: string): string | null {
  const parts = (SET.exec(text)?.[1] ?? '').split(';');
  const part = parts.find((candidate) => new RegExp(`for\\b.*\\b${name}\\b`).test(candidate));
  return part === undefined ? null : (/(\d+\.\d+)/.exec(part)?.[1] ?? null);
}

/** Members that the client library answers itself. */
const CLIENT_ONLY = /^(context|load|set|toJSON|track|untrack)$/;

const rank = (needed: string) => {
  const match = /^(\d+)\.(\d+)$/.exec(needed);
  return match ? Number(match[1]) * 1000 + Number(match[2]) : Infinity;
};

function lower(levels: TypeLevels, key: string, needed: string): void {
  const known = levels[key];
  if (known === undefined || rank(needed) < rank(known)) levels[key] = needed;
}

function addParameters(levels: TypeLevels, method: ts.MethodDeclaration, comment: string, own: string): void {
  const name = method.name.getText();
  method.parameters.forEach((parameter, index) => {
    const tag = ts.getJSDocParameterTags(parameter).map((found) => found.getFullText());
    const needed = level(tag.join('\n')) ?? parameterLevel(comment, parameter.name.getText()) ?? own;
    lower(levels, `${name}(${index})`, needed);
  });
}

function typeLevels(type: ts.ClassDeclaration): TypeLevels {
  const levels: TypeLevels = {};
  const fallback = level(type.getFullText().slice(0, type.getLeadingTriviaWidth())) ?? '1.1';
  for (const member of type.members) {
    if (!ts.isPropertyDeclaration(member) && !ts.isMethodDeclaration(member)) continue;
    const comment = member.getFullText().slice(0, member.getLeadingTriviaWidth());
    const name = member.name.getText();
    if (CLIENT_ONLY.test(name)) continue;
    const own = level(comment) ?? fallback;
    lower(levels, name, own);
    const setter = setterLevel(comment);
    if (setter !== null) lower(levels, `${name}=`, setter);
    if (ts.isMethodDeclaration(member)) addParameters(levels, member, comment, own);
  }
  return worthKeeping(levels);
}

/** Without what every host has and arguments that need no more than their method. */
function worthKeeping(levels: TypeLevels): TypeLevels {
  return Object.fromEntries(
    Object.entries(levels).filter(([key, needed]) => {
      const member = /^(\w+)[(=]/.exec(key)?.[1];
      const below = member === undefined ? '1.1' : (levels[member] ?? '1.1');
      return rank(needed) > rank(below);
    }),
  );
}

/** Requirement sets of every class of `Excel`, read off the comments of `@types/office-js`. */
export function readRequirementTable(): Record<string, TypeLevels> {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const table: Record<string, TypeLevels> = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.getText() !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const type of statement.body.statements) {
      if (!ts.isClassDeclaration(type) || !type.name) continue;
      const levels = typeLevels(type);
      if (Object.keys(levels).length > 0) table[type.name.text] = levels;
    }
  }
  return table;
}

/** The table as it is stored: one line a type. */
export function requirementJson(table: Record<string, TypeLevels>): string {
  const lines = Object.entries(table).map(
    ([type, levels]) => `  ${JSON.stringify(type)}: ${JSON.stringify(levels)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
