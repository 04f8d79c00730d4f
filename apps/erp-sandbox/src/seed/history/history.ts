import type { World } from '../world.js';
export function seedHistory(_world: World): void {}
