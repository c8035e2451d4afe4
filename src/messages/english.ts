/** What agrees with a number that stands elsewhere: was or were, it or them. */
export const agreeing = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** A number with what it counts, in the singular or the plural; without `many` an s makes it: 1 row, 2 rows. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
