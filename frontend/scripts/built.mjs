// What the build made, as its manifest tells it.

/**
 * The parts that load at once with these.
 * @param {Record<string, { imports?: string[] }>} manifest
 * @param {string[]} keys
 * @returns {Set<string>}
 */
export function reachable(manifest, keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    reachable(manifest, manifest[key].imports ?? [], found);
  }
  return found;
}
