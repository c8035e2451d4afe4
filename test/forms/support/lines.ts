/** `printed | reading`, one a line. */
export function lines(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [printed = '', reading = ''] = line.split(' | ').map((part) => part.trim());
      return [printed, reading];
    });
}
