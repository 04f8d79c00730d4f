type Class = abstract new (...parameters: never[]) => unknown;
const types = new Map<string, Class>();

/**
 * Beside @ObjectType on a type that other capabilities' fields return. They name it (`@Field(typeNamed('Product'))`), since a
 * capability never imports another one.
 */
export function SharedType(name: string): ClassDecorator {
  return (target) => { types.set(name, target as unknown as Class); };
}

/** For @Field, @Query and @ResolveField: the class registered under the name, looked up when the schema is built. */
export const typeNamed = (name: string) => (): Class => {
  const type = types.get(name);
  if (!type) throw new Error(`No module of this app registers the GraphQL type ${name}`);
  return type;
};
/** The same, as a list. */
export const listOf = (name: string) => (): [Class] => [typeNamed(name)()];
