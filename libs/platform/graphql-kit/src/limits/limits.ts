import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';

/** What one operation may cost. The portal's largest (a product page of 48 rows) stays below half of each. */
export const operationLimits = { depth: 12, cost: 20_000, aliases: 30, tokens: 4_000, directives: 30 } as const;

type Protection = Required<Pick<ApolloServerOptions<BaseContext>, 'plugins' | 'validationRules' | 'parseOptions'>>;

export function protection(): Protection {
  const { depth, cost, aliases, tokens, directives } = operationLimits;
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { enabled: true, n: depth },
    costLimit: { enabled: true, maxCost: cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: true },
    maxAliases: { enabled: true, n: aliases },
    maxTokens: { enabled: false }, // answers a syntax error with the status of a fault; the parser counts by itself
    maxDirectives: { enabled: true, n: directives },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  // Armor declares its plugins against the CommonJS copy of Apollo's types, which differ by name only.
  return { plugins: plugins as unknown as Protection['plugins'], validationRules: [...validationRules], parseOptions: { maxTokens: tokens } };
}
