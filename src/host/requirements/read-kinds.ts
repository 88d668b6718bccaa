import ts from 'typescript';

/** The declarations of the namespace `Excel` by name. */
export interface Declarations {
  classes: Map<string, ts.ClassDeclaration>;
  interfaces: Map<string, ts.InterfaceDeclaration>;
  enums: Map<string, readonly string[]>;
}

export function declarationsIn(block: ts.ModuleBlock): Declarations {
  const found: Declarations = { classes: new Map(), interfaces: new Map(), enums: new Map() };
  for (const statement of block.statements) {
    if (ts.isClassDeclaration(statement) && statement.name) found.classes.set(statement.name.text, statement);
    if (ts.isInterfaceDeclaration(statement)) found.interfaces.set(statement.name.text, statement);
    if (ts.isEnumDeclaration(statement)) found.enums.set(statement.name.text, enumValues(statement));
  }
  return found;
}

function enumValues(declaration: ts.EnumDeclaration): string[] {
  return declaration.members.flatMap(({ initializer }) =>
    initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );
}

/** Kinds that a value may have: `string`, `any[][]`, `Range`, the name of an enumeration, `'Down'` … */
export type Alternatives = readonly string[];

const KEYWORDS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.VoidKeyword, 'void'],
]);

/** What a type of the typings says of a value; what it cannot say is `any`. */
export function alternativesOf(type: ts.TypeNode | undefined, known: Declarations): Alternatives {
  if (!type) return ['any'];
  if (ts.isParenthesizedTypeNode(type)) return alternativesOf(type.type, known);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => alternativesOf(one, known));
  if (ts.isArrayTypeNode(type)) {
    const [only = 'any', ...others] = withoutRepeated(alternativesOf(type.elementType, known), known);
    return [others.length === 0 ? `${only}[]` : 'any[]'];
  }
  if (ts.isLiteralTypeNode(type)) {
    return ts.isStringLiteral(type.literal) ? [`'${type.literal.text}'`] : ['any'];
  }
  const keyword = KEYWORDS.get(type.kind);
  if (keyword !== undefined) return [keyword];
  return ts.isTypeReferenceNode(type) ? named(type, known) : ['any'];
}

function named(type: ts.TypeReferenceNode, known: Declarations): Alternatives {
  const name = type.typeName.getText().replace(/^(Excel|OfficeExtension)\./, '');
  if (name === 'ClientResult') return alternativesOf(type.typeArguments?.[0], known);
  // A date travels as a text.
  if (name === 'Date') return ['string'];
  if (name === 'EventHandlers') return ['events'];
  const isKnown = known.classes.has(name) || known.interfaces.has(name) || known.enums.has(name);
  return [isKnown ? name : 'any'];
}

/** Each kind once, without the literals that one of the enumerations holds; `any` swallows the others. */
export function withoutRepeated(alternatives: Alternatives, { enums }: Declarations): Alternatives {
  const kinds = [...new Set(alternatives)];
  if (kinds.includes('any')) return ['any'];
  const listed = new Set(kinds.flatMap((kind) => (enums.get(kind) ?? []).map((value) => `'${value}'`)));
  return kinds.filter((kind) => !listed.has(kind));
}

/** The declared names in a kind such as `Range[][]`. */
export const nameIn = (kind: string) => kind.replace(/(\[\])+$/, '');
