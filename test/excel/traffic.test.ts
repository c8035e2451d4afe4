/** @jest-environment ./test/excel/office-realm.cjs */
import { ACTIONS, costs, trafficBudget } from './traffic';

describe.each(['3', '300'] as const)(
  'what the pane’s actions send and get on %s sheets keeps within the budget',
  (sheets) => {
    const budget = trafficBudget()[sheets];

    test('each of them', async () => {
      const found = await costs(Number(sheets));
      for (const action of ACTIONS) {
        expect([action, found[action].syncs]).toEqual([action, budget[action].syncs]);
        expect(found[action].bytes).toBeLessThanOrEqual(budget[action].bytes);
        // A budget far above what is needed would hold nobody to anything.
        expect([action, found[action].bytes > budget[action].bytes * 0.5]).toEqual([action, true]);
      }
    });
  },
);
