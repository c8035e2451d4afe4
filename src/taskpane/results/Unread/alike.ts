/** What is to be said of one place or several, together where the first of it stands; `key` tells what is the same. */
export function alike<T>(all: readonly T[], key: (one: T) => string): (readonly [T, ...T[]])[] {
  const said = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const same = said.get(key(one));
    if (same) same.push(one);
    else said.set(key(one), [one]);
  }
  return [...said.values()];
}
