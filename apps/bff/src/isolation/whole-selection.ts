import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, isUnionType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema } from 'graphql';

export interface RootField {
  readonly kind: 'query' | 'mutation';
  /** "Query.order". */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

export function rootFields(schema: GraphQLSchema): readonly RootField[] {
  return ([['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const).flatMap(([kind, type]) =>
    (type ? Object.values(type.getFields()).map((field) => ({ kind, name: `${type.name}.${field.name}`, field })) : []));
}

/** Fields of each object type that the roots can reach. */
export function reachableFields(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (type: GraphQLCompositeType): void => {
    for (const object of membersOf(type, schema)) {
      if (found.has(object.name)) continue;
      const fields = Object.values(object.getFields());
      found.set(object.name, fields.map(({ name }) => name));
      for (const field of fields) {
        const next = getNamedType(field.type);
        if (isCompositeType(next)) visit(next);
      }
    }
  };
  for (const { field } of rootFields(schema)) {
    const type = getNamedType(field.type);
    if (isCompositeType(type)) visit(type);
  }
  return found;
}

const membersOf = (type: GraphQLCompositeType, schema: GraphQLSchema) => (isObjectType(type) ? [type] : schema.getPossibleTypes(type));

/**
 * An operation on one root field that asks for every field it can reach: each type in full where it is met first, at the shortest
 * way, and by its own scalars wherever it is met again.
 */
export function wholeOperation(schema: GraphQLSchema, { kind, field }: RootField): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const inParentheses = (parts: readonly string[]): string => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? selectionOf(type, placesOf(type, schema), schema, '') : '';
  return `${kind} Whole${inParentheses(declared)} { ${field.name}${inParentheses(given)} ${selection} }`;
}

/** Where each object type is asked for in full: the path of fields that leads there first. */
function placesOf(root: GraphQLCompositeType, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  let level = membersOf(root, schema).map((type) => ({ type, path: '' }));
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { type, path } of level) {
      if (places.has(type.name)) continue;
      places.set(type.name, path);
      for (const field of Object.values(type.getFields()).filter(needsNoArguments)) {
        const named = getNamedType(field.type);
        if (isCompositeType(named)) next.push(...membersOf(named, schema).map((member) => ({ type: member, path: `${path}/${type.name}.${field.name}` })));
      }
    }
    level = next;
  }
  return places;
}

const needsNoArguments = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

function selectionOf(type: GraphQLCompositeType, places: ReadonlyMap<string, string>, schema: GraphQLSchema, path: string): string {
  const parts = membersOf(type, schema).map((member) => {
    const isWhole = places.get(member.name) === path;
    const fields = Object.values(member.getFields()).filter(needsNoArguments).flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) return [field.name];
      return isWhole ? [`${field.name} ${selectionOf(named, places, schema, `${path}/${member.name}.${field.name}`)}`] : [];
    });
    const own = `__typename ${fields.join(' ')}`;
    return isUnionType(type) ? `... on ${member.name} { ${own} }` : own;
  });
  return `{ ${parts.join(' ')} }`;
}
