/** Milliseconds of processor time this process has taken: what else the machine is doing does not count, so that a bound on it can hold. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
