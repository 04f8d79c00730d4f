/**
 * One hash holds every invalidation: `epoch`, `sequence`, and per tag or key the sequence of its last one. A stored value is good while its
 * epoch is the hash's and none of its names was invalidated after it. Should Redis evict or lose the hash, a new epoch begins and all is a miss:
 * right under any eviction policy.
 */

/** KEYS: hash. ARGV: new epoch, then fields. → epoch, sequence, then the fields' sequences. */
export const readRevision = `
redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1])
return redis.call('HMGET', KEYS[1], 'epoch', 'sequence', unpack(ARGV, 2))`;

/** KEYS: hash, done-marker. ARGV: channel, message, most fields, names. The first to tell it writes; the hash begins anew when it is too big. */
export const invalidate = `
if not redis.call('SET', KEYS[2], '1', 'NX', 'EX', 600) then return 0 end
if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[3]) then redis.call('DEL', KEYS[1]) end
local sequence = redis.call('HINCRBY', KEYS[1], 'sequence', 1)
for i = 4, #ARGV do redis.call('HSET', KEYS[1], 'n:' .. ARGV[i], sequence) end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return sequence`;

/** KEYS: locks. ARGV: token. Only one's own. */
export const unlock = `
for i = 1, #KEYS do
  if redis.call('GET', KEYS[i]) == ARGV[1] then redis.call('DEL', KEYS[i]) end
end
return 1`;
