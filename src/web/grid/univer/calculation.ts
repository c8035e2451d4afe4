import {
  SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import type { Engine } from './engine';

/** Longer than this nobody waits for formulas: what they gave before is then what is read. */
const LONGEST_MS = 3000;

/** Knows whether formulas are being calculated. The engine begins some 100 ms after a change, and answers later still. */
export class GridCalculation {
  private readonly subscription: { dispose(): void };
  private waiting: (() => void)[] = [];
  private pending = false;

  constructor(engine: Engine) {
    this.subscription = engine.commands.onCommandExecuted((command, how) => {
      if (command.id === SetRangeValuesMutation.id && how?.onlyLocal !== true) this.pending = true;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = (command.params ?? {}) as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.end();
    });
  }

  private end(): void {
    this.pending = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when nothing is being calculated; at once when nothing is. Never rejects. */
  settled(): Promise<void> {
    if (!this.pending) return Promise.resolve();
    return new Promise((resolve) => {
      const patience = setTimeout(() => {
        this.end();
      }, LONGEST_MS);
      this.waiting.push(() => {
        clearTimeout(patience);
        resolve();
      });
    });
  }

  close(): void {
    this.subscription.dispose();
    this.end();
  }
}
