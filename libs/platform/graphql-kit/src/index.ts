export { listOf, SharedType, typeNamed } from './nodes/shared-type.js';
export { NodesModule, NodeSources, type NodeSource } from './nodes/node-sources.js';
