import { describe, expect, it } from '@jest/globals';

import { PendingEdits } from './pending-edits';

describe('edits that wait to be saved', () => {
  it('are the last word per line, and keep what was typed while they were sent', () => {
    const pending = new PendingEdits();
    pending.add('a', { quantity: '1' });
    pending.add('a', { quantity: '12', note: 'gate 4' });
    pending.add('b', { quantity: '5' });
    const sent = pending.all();
    expect([...sent]).toEqual([['a', { quantity: '12', note: 'gate 4' }], ['b', { quantity: '5' }]]);
    pending.add('a', { quantity: '120' });
    pending.settle(sent);
    expect(pending.of('a')).toEqual({ quantity: '120', note: 'gate 4' });
    expect(pending.of('b')).toBeUndefined();
    expect(pending.isEmpty).toBe(false);
  });

  it('give the same answer until something changes, so that nothing is drawn for nothing', () => {
    const pending = new PendingEdits();
    pending.add('a', { quantity: '0' });
    const [edit, removed] = [pending.of('a'), pending.removedLines()];
    pending.add('b', { quantity: '7' });
    expect(pending.of('a')).toBe(edit);
    expect(pending.removedLines()).toBe(removed);
    expect([...removed]).toEqual(['a']);
  });

  it('tell those who listen, and no longer those who do not', () => {
    const pending = new PendingEdits();
    let told = 0;
    const stop = pending.subscribe(() => { told += 1; });
    pending.add('a', { quantity: '1' });
    stop();
    pending.settle(pending.all());
    expect(told).toBe(1);
  });
});
