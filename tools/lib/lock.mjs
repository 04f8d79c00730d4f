// `npm ci` stops when an optional platform package has no entry of its own, and `npm i` may leave one out without a word.

/** @param {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} lock */
export function problemsOf(lock) {
  const entries = Object.entries(lock.packages);
  const missing = entries.flatMap(([holder, { optionalDependencies = {} }]) => Object.keys(optionalDependencies)
    .filter((name) => !isThere(lock.packages, holder, name))
    .map((name) => `${name} is optional for ${holder || 'the root'} and has no entry`));
  const addresses = entries.filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]+:/.test(resolved))
    .map(([holder, { resolved }]) => `${holder} names a download address: ${resolved}`);
  return [...missing, ...addresses];
}

/** Node looks beside the holder first, then in each folder above. */
function isThere(packages, holder, name) {
  const folders = holder.split('/node_modules/').map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]);
}
