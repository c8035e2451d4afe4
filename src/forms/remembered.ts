/** Longer texts are seldom met twice. */
const LONGEST = 200;
/** A thousand project sheets share some hundreds of labels; what a hostile workbook has more must not fill the memory. */
const MOST = 8000;

/** What was made where nothing was: one look then tells it from what is not known. */
const NOTHING = Symbol('nothing');

/**
 * A pure function of a text or a number that remembers what it made of short ones: the forms' labels are the same on every sheet and in every
 * workbook, and taking one apart costs far more than looking it up. What it returns is shared and must not be changed.
 */
export function remembered<K extends string | number, T>(make: (key: K) => T, most = MOST): (key: K) => T {
  const known = new Map<K, T | typeof NOTHING>();
  return (key) => {
    if (typeof key === 'string' && key.length > LONGEST) return make(key);
    const before = known.get(key);
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made === undefined ? NOTHING : made);
    return made;
  };
}
