/** Longer texts are seldom met twice. */
const LONGEST = 200;
/** A thousand project sheets share some hundreds of labels; what a hostile workbook has more must not fill the memory. */
const MOST = 8000;

/**
 * A pure function of a text or a number that remembers what it made of short ones: the forms' labels are the same on every sheet and in every
 * workbook, and taking one apart costs far more than looking it up. What it returns is shared and must not be changed.
 */
export function remembered<K extends string | number, T>(make: (key: K) => T, most = MOST): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (typeof key === 'string' && key.length > LONGEST) return make(key);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
