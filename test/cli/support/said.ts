/** Runs a command in this process and returns what it printed. */
export async function said(
  command: (args: readonly string[]) => number | Promise<number>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    }),
  );
  try {
    return { code: await command(args), ...printed };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}
