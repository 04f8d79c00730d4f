import { isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { dataObjects } from '@portico/domain';

/** Of the @erp directive on a field, or null. */
export function dataObjectOf(field: GraphQLField<unknown, unknown>): string | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'erp');
  const value = directive?.arguments?.find(({ name }) => name.value === 'object')?.value;
  return value?.kind === 'StringValue' ? value.value : null;
}

const isList = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');

/** ERP-sourced fields that do not say where they come from, or say it wrongly: one sentence each. */
export function erpFieldFaults(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__')).flatMap((type) => {
    const fields = Object.values(type.getFields());
    const named = fields.map((field) => ({ field: `${type.name}.${field.name}`, object: dataObjectOf(field) })).filter(({ object }) => object !== null);
    const unknown = named.filter(({ object }) => !(dataObjects as readonly (string | null)[]).includes(object))
      .map(({ field, object }) => `${field} comes from ${String(object)}, which is no data object of the integration map`);
    const hasAge = fields.some(({ name }) => name === 'freshness');
    return hasAge && named.length === 0 && !isList(type) ? [...unknown, `${type.name} has a freshness, and no field of it names its data object by @erp`] : unknown;
  });
}
