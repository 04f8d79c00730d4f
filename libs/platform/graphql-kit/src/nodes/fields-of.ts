import { Resolver, TypeMetadataStorage } from '@nestjs/graphql';
import { typeNamed } from './shared-type.js';

/**
 * Instead of @Resolver on a class whose fields belong to another capability's type. @Resolver itself looks the type up when the
 * class is read, which ties the order of imports; this one does so when the schema is built.
 */
export function FieldsOf(name: string): ClassDecorator {
  return (target) => {
    Resolver(name)(target);
    TypeMetadataStorage.addResolverMetadata({ target, typeFn: typeNamed(name), isAbstract: false });
  };
}
