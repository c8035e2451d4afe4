import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE_MS } from '../support/patience';

const folder = mkdtempSync(join(tmpdir(), 'heji-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Vulnerability {
  readonly name: string;
  readonly severity: 'low' | 'moderate' | 'high' | 'critical';
}

/** What the script says of an answer of npm's; `shipped` are the packages in the builds. */
function audited(answer: object, shipped: readonly string[]): { status: number | null; said: string } {
  const [report, list] = [join(folder, 'report.json'), join(folder, 'shipped.json')];
  writeFileSync(report, JSON.stringify(answer));
  writeFileSync(list, JSON.stringify(shipped));
  const script = join(__dirname, '../tools/audit.mjs');
  const run = spawnSync(process.execPath, [script, '--report', report, '--shipped', list], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status: run.status, said: run.stdout };
}
const found = (...list: readonly Vulnerability[]) => ({
  vulnerabilities: Object.fromEntries(
    list.map((one) => [one.name, { ...one, via: [{ title: 'Prototype pollution' }] }]),
  ),
});

test.each<[what: string, answer: Vulnerability, shipped: string[], status: number]>([
  ['low, and shipped', { name: 'react', severity: 'low' }, ['react'], 1],
  ['moderate, only built with', { name: 'webpack', severity: 'moderate' }, ['react'], 0],
  ['high, only built with', { name: 'webpack', severity: 'high' }, ['react'], 1],
  ['allowed, and not shipped', { name: 'core-js', severity: 'critical' }, ['react'], 0],
  ['allowed as long as it is not shipped, and shipped', { name: 'core-js', severity: 'low' }, ['core-js'], 1],
])('%s', (_what, answer, shipped, status) => {
  const { status: is, said } = audited(found(answer), shipped);
  expect([is, said.includes(answer.name)]).toEqual([status, true]);
});

test('nothing is known', () => expect(audited(found(), ['react']).status).toBe(0));

test('the registry does not answer: neither passed nor failed, and said so', () => {
  const { status, said } = audited({ message: '405 Method Not Allowed' }, []);
  expect(status).toBe(3);
  expect(said).toContain('not reachable');
});
