import { Directive } from '@nestjs/graphql';
import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import type { DataObject } from '@portico/domain';

export const erpDirective = new GraphQLDirective({
  name: 'erp',
  description: 'The data object of the integration map that a field comes from.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { object: { type: new GraphQLNonNull(GraphQLString) } },
});

/** Names the data object of the integration map that this field comes from. Its type says how old it is by `freshness`. */
export const FromErp = (object: DataObject): MethodDecorator & PropertyDecorator => Directive(`@erp(object: "${object}")`);
