import { proofOf } from '../../src/fill';
import type { Finding, Severity } from '../../src/rules';

/** What edits do to a check: gone, still there but less grave, and new or graver are told apart. */

const finding = (id: string, severity: Severity): Finding => ({
  id,
  rule: 'B12-16',
  severity,
  message: 'fail',
  cell: { sheet: '1-2', row: 20, column: 7 },
  related: [],
  params: {},
  form: '1-2',
});
const told = (list: readonly Finding[]) => list.map(({ id, severity }) => `${id} ${severity}`);

test.each<[string, [string, Severity][], [string, Severity][], [string[], string[], string[]]]>([
  ['gone', [['a', 'error']], [], [['a error'], [], []]],
  ['an error that is a hint then is not solved', [['a', 'error']], [['a', 'hint']], [[], ['a hint'], []]],
  ['nor is a warning', [['a', 'error']], [['a', 'warning']], [[], ['a warning'], []]],
  ['a hint that comes up', [['a', 'error']], [['b', 'hint']], [['a error'], [], ['b hint']]],
  ['one that becomes graver', [['a', 'hint']], [['a', 'error']], [[], [], ['a error']]],
  ['nothing changes', [['a', 'warning']], [['a', 'warning']], [[], [], []]],
])('%s', (_, before, after, [solves, eases, raises]) => {
  const proof = proofOf(
    before.map((one) => finding(...one)),
    after.map((one) => finding(...one)),
  );
  expect({ solves: told(proof.solves), eases: told(proof.eases), raises: told(proof.raises) }).toEqual({
    solves,
    eases,
    raises,
  });
});
