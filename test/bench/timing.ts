import { performance } from 'node:perf_hooks';

/** Milliseconds one call takes. */
export function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of several calls, in milliseconds, after some that do not count. */
export function median(work: () => unknown, times = 30, warmUp = 30): number {
  for (let i = 0; i < warmUp; i++) work();
  return middle(Array.from({ length: times }, () => once(work)));
}

export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export function print(what: string, figures: Readonly<Record<string, string | number>>): void {
  const text = Object.entries(figures).map(
    ([key, value]) => `${key} ${typeof value === 'number' ? value.toFixed(2) : value}`,
  );
  console.log(`  ${what}: ${text.join(' · ')}`);
}
