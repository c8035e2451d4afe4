import type { About, Stage, ProjectMention } from './narrative';

/** What an amount was understood to be; `about: 'other'` with its label when it is nothing of the vocabulary. */
export interface StatedMeaning {
  readonly about: About;
  readonly stage: Stage;
  readonly project: ProjectMention | null;
  readonly label: string;
  /** Said of what was named before, not listed as a part of it. */
  readonly apart?: boolean;
  /** Of how many projects it is the sum. */
  readonly projects?: number;
}
