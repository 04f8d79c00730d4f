import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { schemaOptions } from './graphql-kit.module.js';

/** The schema of these resolver classes, without starting any of them. */
export async function schemaOfResolvers(resolvers: readonly (abstract new (...parameters: never[]) => unknown)[]): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return await builder.get(GraphQLSchemaFactory).create([...resolvers], { ...schemaOptions, directives: [...schemaOptions.directives] });
  } finally {
    await builder.close();
  }
}

/** Sorted, with the directives of its fields: the form in which two schemas are compared. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchemaWithDirectives(lexicographicSortSchema(schema)).trimEnd()}\n`;
