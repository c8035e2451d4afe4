/** Milliseconds of processor time this process has taken: what else the machine is doing does not count, so that a bound on it can hold. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * More milliseconds of processor time than anything takes whose time grows with its size, on any machine: what goes on beyond it would go
 * on for ever, or nearly. How fast things are is measured by the benchmarks.
 */
export const NO_HANG_MS = 60_000;
