/** Which comings and goings of sheets are Heji's own doing: Excel's events of sheets do not say who caused them. */
export class OwnSheets {
  private running = 0;
  private readonly ids = new Set<string>();

  /** Runs work that adds or removes sheets; it names those. Events meanwhile are its own, those of the named sheets also later. */
  async during<T>(work: (own: (worksheetId: string) => void) => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await work((id) => this.ids.add(id));
    } finally {
      this.running -= 1;
    }
  }

  has(worksheetId: string): boolean {
    return this.running > 0 || this.ids.has(worksheetId);
  }
}
