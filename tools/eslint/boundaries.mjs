// Who may import whom: DESIGN's house as a table. Tags stand in each package.json under nx.tags; tools/boundaries.spec.ts
// lints one forbidden import for each line and expects it to fail.

/** @type {{ sourceTag: string, may: string[] }[]} */
const table = [
  // What we believe about the business stands on nothing, so it can be read and tested alone.
  { sourceTag: 'scope:domain', may: [] },
  // The bundle of ports is spoken by every connector; it knows none of them.
  { sourceTag: 'scope:erp-contract', may: ['scope:domain'] },
  // A connector is one folder: it can be written, tested and thrown away without the others.
  { sourceTag: 'scope:erp-connector', may: ['scope:domain', 'scope:erp-contract', 'scope:platform'] },
  // The one list of vendors.
  { sourceTag: 'scope:erp-registry', may: ['scope:domain', 'scope:erp-contract', 'scope:erp-connector', 'scope:platform'] },
  // Technology; of the business it knows the value types it carries (money, freshness), never a capability.
  { sourceTag: 'scope:platform', may: ['scope:domain', 'scope:platform'] },
  // Capabilities meet through a domain port or an event, so each can be read alone; none knows a vendor.
  { sourceTag: 'scope:server', may: ['scope:domain', 'scope:erp-contract', 'scope:platform'] },
  // Where capabilities and connectors are put together.
  { sourceTag: 'scope:composition', may: ['scope:domain', 'scope:erp-contract', 'scope:erp-registry', 'scope:platform', 'scope:server'] },
  { sourceTag: 'scope:app', may: ['scope:composition', 'scope:domain', 'scope:erp-contract', 'scope:erp-registry', 'scope:platform', 'scope:server'] },
  // An ERP or gateway to try against proves nothing if it shares code with what it tries.
  { sourceTag: 'scope:sandbox', may: [] },
  // The browser knows the server through contracts/schema.graphql alone.
  { sourceTag: 'scope:portal', may: ['scope:portal'] },
  // Screens meet in a route, which only the portal's app writes.
  { sourceTag: '/^portal:(?!portal$)/', may: ['portal:ui-kit', 'portal:graphql-client', 'portal:session'] },
  // Tests of everything stand on it.
  { sourceTag: 'scope:testing', may: [] },
];

/** @returns {["error", object]} */
const rule = (more) => ['error', {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: table.map(({ sourceTag, may }) => ({ sourceTag, onlyDependOnLibsWithTags: [...may, ...more] })),
}];

/** Files that only tests load. */
export const testFiles = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', '**/*-fixture.ts', 'libs/testing/**'];

export const boundaries = { inSources: rule([]), inTests: rule(['scope:testing']) };
