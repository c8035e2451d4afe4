import { asFormula, asValue } from '../../fill/plan';
import { askedOf } from '../engine/asked';
import type { Ask } from '../engine/orders';
import type { Planner } from './planner';

/** What works out which cells can be filled, asked for where the check was made. Rejects when it cannot be fetched there. */
export async function plannerBy(ask: Ask): Promise<Planner> {
  await ask('fetch', { part: 'fill' });
  return {
    planSteps: (_, check, { chosen = 'blanks' }) => askedOf(ask, 'plan', check, { chosen }),
    provedSteps: (_, check, { chosen = 'blanks' }) => askedOf(ask, 'proved', check, { chosen }),
    fixSteps: (_, check) => askedOf(ask, 'fixes', check, {}),
    together: (_, check, __, fixes) => askedOf(ask, 'together', check, { fixes }),
    alternativesFor: (_, check, __, finding) => askedOf(ask, 'alternatives', check, { finding }),
    asValue,
    asFormula,
  };
}
