import type { ChosenSentence } from '../messages/command-line';

/** The command cannot be carried out; `said` is the sentence for the user. Exit code 2. */
export class Refusal extends Error {
  readonly said: ChosenSentence;

  constructor(...said: ChosenSentence) {
    super(said[0]);
    this.name = 'Refusal';
    this.said = said;
  }
}
