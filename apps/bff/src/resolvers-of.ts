import { MODULE_METADATA } from '@nestjs/common/constants.js';

type Class = abstract new (...parameters: never[]) => unknown;
/** Where @Resolver leaves its mark. */
const resolverMark = 'graphql:resolver_type';

const listed = (module: Class, key: string): readonly unknown[] => {
  const found: unknown = Reflect.getMetadata(key, module);
  return Array.isArray(found) ? found : [];
};
const isClass = (value: unknown): value is Class => typeof value === 'function';

/** The resolver classes among the providers of these modules and of what they import. */
export function resolversOf(modules: readonly Class[], seen = new Set<Class>()): readonly Class[] {
  return modules.flatMap((module) => {
    if (seen.has(module)) return [];
    seen.add(module);
    const own = listed(module, MODULE_METADATA.PROVIDERS).filter(isClass).filter((provider) => Reflect.hasMetadata(resolverMark, provider));
    return [...own, ...resolversOf(listed(module, MODULE_METADATA.IMPORTS).filter(isClass), seen)];
  });
}
