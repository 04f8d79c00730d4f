import type { World } from '../world.js';
export function makeDirty(_world: World): void {}
