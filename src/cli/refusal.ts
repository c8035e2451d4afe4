import type { TextKey } from './texts';

/** The command cannot be carried out; the sentence for the user is the text of `key`. Exit code 2. */
export class Refusal extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(key);
    this.name = 'Refusal';
  }
}
