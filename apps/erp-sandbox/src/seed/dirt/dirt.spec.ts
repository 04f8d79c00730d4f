import { describe, expect, it } from '@jest/globals';
import { buildWorld } from '../build-world.js';
import { claims, today } from './claims.js';
import { kindsOfDirt } from './index.js';

const worlds = [['small', buildWorld(1, 'small', today)], ['otherwise seeded', buildWorld(42, 'small', today)]] as const;

it('has a claim for every kind of dirt', () => {
  expect(Object.keys(claims).sort()).toEqual(kindsOfDirt.map((one) => one.kind).sort());
});

describe.each(worlds)('the dirt of the %s ERP', (_name, world) => {
  it.each(kindsOfDirt.map((one) => [one.kind, one.what] as const))('has %s: %s', (kind) => {
    const found = world.dirt.find((one) => one.kind === kind);
    expect(found?.ids.length).toBeGreaterThan(0);
    expect([kind, found?.ids, claims[kind]?.(world, found?.ids ?? [])]).toEqual([kind, found?.ids, true]);
  });
});
