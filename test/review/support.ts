import type { FindingRecord, UnitRecord } from '../../src/review';

/** Units and findings as short as a table of a test wants them. */

export function finding(id: string, change: Partial<FindingRecord> = {}): FindingRecord {
  const [rule = '', form = ''] = id.split('/');
  return {
    id,
    rule,
    message: 'wrong',
    severity: 'error',
    form: form === '1-1' || form === '1-2' || form === '1-3' ? form : null,
    project: '',
    cell: `'${form}'!B5`,
    sentence: `${rule} is wrong`,
    figure: '5.00',
    expected: '4.95',
    arithmetic: '5 × 99%',
    basis: 'basis',
    cause: null,
    figures: 'aaaa',
    explanation: null,
    ...change,
  };
}

const ALL = (['1-1', '1-2', '1-3'] as const).map((kind) => ({ kind, subject: '' }));

export function unit(
  name: string,
  findings: readonly FindingRecord[] = [],
  change: Partial<UnitRecord> = {},
): UnitRecord {
  return {
    files: [`${name}.xlsx`],
    unit: name,
    year: 2023,
    verdict: findings.length > 0 ? 'notReady' : 'ready',
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    hints: findings.filter(({ severity }) => severity === 'hint').length,
    undecided: 0,
    unread: 0,
    score: '98.78',
    grade: '优',
    problem: '',
    missing: [],
    forms: ALL,
    findings,
    undecidedRules: [],
    indicators: [],
    keyFigures: [],
    ...change,
  };
}
