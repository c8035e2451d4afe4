/** What the ribbon can ask of the pane. */
export type PaneCommand = 'check' | 'fill';

/**
 * Carries a ribbon button's press to the pane in the same runtime. A press before the pane listens is kept until it does: the button
 * may be what opens the pane.
 */
export interface CommandBus {
  publish(command: PaneCommand): void;
  /** Returns what ends the subscription. There is one pane, so the latest subscriber is the only one. */
  subscribe(listener: (command: PaneCommand) => void): () => void;
}

/** A bus without listeners. */
export function createCommandBus(): CommandBus {
  const waiting = new Set<PaneCommand>();
  let listener: ((command: PaneCommand) => void) | undefined;
  return {
    publish(command) {
      if (listener) listener(command);
      else waiting.add(command);
    },
    subscribe(next) {
      listener = next;
      // Filling checks first: a check waiting beside it would only be done twice.
      if (waiting.has('fill')) waiting.delete('check');
      for (const command of waiting) next(command);
      waiting.clear();
      return () => {
        if (listener === next) listener = undefined;
      };
    },
  };
}

/** What joins the ribbon's functions to the pane: both run in this page. */
export const paneCommands = createCommandBus();
