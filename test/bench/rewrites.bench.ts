import { corpus } from '../rewrites/corpus';
import { inPairs, REWRITES, singly, type Tried } from '../rewrites/all';
import { print } from './timing';

/**
 * `npm run bench -- rewrites`: harmless rewritings of every workbook at hand, singly and in pairs. Prints how many were tried and how many
 * changed what is found; ends with exit code 1 when one did.
 */
export function run(): void {
  const [, only, every = '10'] = process.argv.slice(2);
  const subjects = corpus({ own: false });
  const rewrites =
    only === undefined || only === 'all' ? REWRITES : REWRITES.filter(({ name }) => new RegExp(only, 'u').test(name));
  const kinds = new Map<string, { tried: number; told: number; changed: number }>();
  const changed: Tried[] = [];
  const count = (one: Tried) => {
    const kind = one.rewrites.map((rewrite) => rewrite.kind).join(' + ');
    const key = one.rewrites.length > 1 ? 'pairs' : kind;
    const sum = kinds.get(key) ?? { tried: 0, told: 0, changed: 0 };
    kinds.set(key, sum);
    sum.tried++;
    if (one.outcome === 'told') sum.told++;
    if (one.outcome !== 'changed') return;
    sum.changed++;
    changed.push(one);
  };
  for (const one of singly(subjects, Number(every), rewrites)) count(one);
  if (only === undefined || only === 'all') for (const one of inPairs(subjects, 1000, 20240611)) count(one);
  const sums = [...kinds.values()];
  print(`${String(rewrites.length)} rewritings of ${String(subjects.length)} workbooks`, {
    tried: String(sums.reduce((so, { tried }) => so + tried, 0)),
    'told what was not understood': String(sums.reduce((so, { told }) => so + told, 0)),
    changed: String(changed.length),
  });
  for (const [kind, { tried, told, changed: wrong }] of kinds)
    console.log(`    ${kind}: ${String(tried)} tried, ${String(told)} told, ${String(wrong)} changed`);
  for (const { subject, rewrites: done, lost, gained } of changed.slice(0, Number(process.env['REWRITES_SHOWN'] ?? 40)))
    console.log(
      `    ${subject} / ${done.map(({ name }) => name).join(' + ')}\n        - ${lost.join(', ')}\n        + ${gained.join(', ')}`,
    );
  if (changed.length > 0) process.exitCode = 1;
}
