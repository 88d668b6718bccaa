import { createRequire } from 'node:module';
import ts from 'typescript';
import { TYPE_NAMES } from '../contract/type-names';
import { levelIn, lowerLevel, parameterLevel, rankOf, setterLevel } from './read-levels';
import { alternativesOf, declarationsIn, nameIn, withoutRepeated } from './read-kinds';
import type { Alternatives, Declarations } from './read-kinds';
import type { ApiTable, Signatures } from './table';

interface Found {
  alternatives: Alternatives;
  optional: boolean;
  level: string;
}

/** Members that the client library answers itself. */
const CLIENT_ONLY = /^(context|items|load|set|toJSON|track|untrack)$/;

const commentOf = (node: ts.Node) => node.getFullText().slice(0, node.getLeadingTriviaWidth());
const isReadOnly = (member: ts.PropertyDeclaration) =>
  ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;

/** Puts an overload beside those before it. */
function add(found: Map<string, Found>, key: string, { alternatives, optional, level }: Found): void {
  const before = found.get(key);
  found.set(key, {
    alternatives: [...(before?.alternatives ?? []), ...alternatives],
    optional: optional || (before?.optional ?? false),
    level: lowerLevel(before?.level, level),
  });
}

/** The key for what a property is, what it can be set to, what a method answers, and each of its arguments. */
function signaturesOf(type: ts.ClassDeclaration, known: Declarations): Signatures {
  const found = new Map<string, Found>();
  const fallback = levelIn(commentOf(type)) ?? '1.1';
  for (const member of type.members) {
    if (!ts.isPropertyDeclaration(member) && !ts.isMethodDeclaration(member)) continue;
    const name = member.name.getText();
    if (CLIENT_ONLY.test(name)) continue;
    const comment = commentOf(member);
    const level = levelIn(comment) ?? fallback;
    add(found, name, { alternatives: alternativesOf(member.type, known), optional: false, level });
    if (ts.isPropertyDeclaration(member)) {
      if (isReadOnly(member)) continue;
      const alternatives = alternativesOf(member.type, known);
      add(found, `${name}=`, { alternatives, optional: false, level: setterLevel(comment) ?? level });
      continue;
    }
    member.parameters.forEach((parameter, index) => {
      const tags = ts.getJSDocParameterTags(parameter).map((tag) => tag.getFullText());
      const own = levelIn(tags.join('\n')) ?? parameterLevel(comment, parameter.name.getText()) ?? level;
      const optional = parameter.questionToken !== undefined;
      add(found, `${name}(${index})`, {
        alternatives: alternativesOf(parameter.type, known),
        optional,
        level: own,
      });
    });
  }
  return Object.fromEntries([...found].map(([key, one]) => [key, written(key, one, found, known)]));
}

/**
 * `SheetVisibility`, `string?@1.2`. A set is named only where it needs more than the member, and every host has 1.1.
 * Setting a property takes the kind that the property has.
 */
function written(key: string, one: Found, found: Map<string, Found>, known: Declarations): string {
  const member = /^(\w+)[(=]/.exec(key)?.[1];
  const below = (member === undefined ? undefined : found.get(member)?.level) ?? '1.1';
  const kind = key.endsWith('=') ? '' : withoutRepeated(one.alternatives, known).join('|');
  const level = rankOf(one.level) > rankOf(below) ? `@${one.level}` : '';
  return `${kind}${one.optional ? '?' : ''}${level}`;
}

function recordOf(declaration: ts.InterfaceDeclaration, known: Declarations): Signatures {
  return Object.fromEntries(
    declaration.members
      .filter(ts.isPropertySignature)
      .map((member) => [
        member.name.getText(),
        `${withoutRepeated(alternativesOf(member.type, known), known).join('|')}${member.questionToken ? '?' : ''}`,
      ]),
  );
}

/** Adds the records and enumerations that signatures name, and what these name in turn. */
function addNamed(table: ApiTable, signatures: Signatures, known: Declarations): void {
  for (const signature of Object.values(signatures)) {
    for (const kind of signature.replace(/\??(@.*)?$/, '').split('|')) {
      const name = nameIn(kind);
      const values = known.enums.get(name);
      if (values) table.enums[name] = values;
      const declaration = known.interfaces.get(name);
      if (!declaration || table.records[name]) continue;
      table.records[name] = recordOf(declaration, known);
      addNamed(table, table.records[name], known);
    }
  }
}

/** What `@types/office-js` says of the types that the host answers for: kinds of values, and requirement sets. */
export function readApiTable(): ApiTable {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const table: ApiTable = { types: {}, records: {}, enums: {} };
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.getText() !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    const known = declarationsIn(statement.body);
    for (const name of TYPE_NAMES) {
      const type = known.classes.get(name);
      if (!type) continue;
      const signatures = signaturesOf(type, known);
      table.types[name] = signatures;
      addNamed(table, signatures, known);
    }
  }
  return table;
}

/** The table as it is stored: one line a type. */
export function apiTableJson(table: ApiTable): string {
  const section = ([name, entries]: [string, object]) => {
    const lines = Object.entries(entries).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  };
  return `{\n${Object.entries(table).map(section).join(',\n')}\n}\n`;
}
