import { alternativesFor, applied, asValue, finished } from '../../src/fill';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { book } from '../rules/support/book';
import { formula, num } from '../rules/support/cell';

function choices(workbook: Workbook, rule: string, message?: string) {
  const check = checkWorkbook(workbook, { profile: HUNAN });
  const finding = check.findings.find((one) => one.rule === rule && (!message || one.message === message));
  const list = finding ? finished(alternativesFor(workbook, check, HUNAN, finding)) : [];
  return { check, finding, list };
}

const told = ({ list }: ReturnType<typeof choices>) =>
  list.map(({ cell, says, edits }) => [
    address(cell),
    says,
    edits?.map((edit) => `${address(edit.cell)} ${String(edit.before.value)} → ${String(edit.after.value)}`) ?? null,
  ]);

test('a project whose spending stands differently on 1-1 and on its own form: either can be right', () => {
  const made = choices(book({ '1-1': { 'care.final': num('25.00') } }), 'X-03', 'project');
  expect(made.list).toHaveLength(2);
  const [own, form] = made.list;
  expect(own?.says).toBe('25.00');
  // Taking the form's word puts the line right, and nothing else is touched.
  expect(form?.edits?.map(({ cell, after }) => `${address(cell)} ${String(after.value)}`)).toEqual([
    `${address(own!.cell)} ${form!.says.replace(/0+$/u, '')}`,
  ]);
  expect(form?.solves).toContain(made.finding?.id);
});

test('what is offered is proved: written, the finding is gone and no error or warning has come', () => {
  const faulty = [
    book({ '1-1': { 'care.final': num('25.00') } }),
    book({ '1-1': { 'care.budget': num('99.00') } }),
    book({ '1-2': { 'nature.project': '项目支出：0' } }),
    book({ '1-2': { 'nature.project': '项目支出：12.00' } }),
  ];
  let offered = 0;
  for (const workbook of faulty) {
    for (const rule of ['X-02', 'X-03']) {
      const { check, finding, list } = choices(workbook, rule);
      const before = new Set(check.findings.map(({ id }) => id));
      for (const { edits } of list) {
        if (!edits) continue;
        offered++;
        const after = checkWorkbook(applied(workbook, edits.map(asValue)), { profile: HUNAN }).findings;
        expect(after.map(({ id }) => id)).not.toContain(finding?.id);
        expect(after.filter(({ id, severity }) => severity !== 'hint' && !before.has(id))).toEqual([]);
      }
    }
  }
  expect(offered).toBeGreaterThan(2);
});

test('项目支出 of the three forms: the figure behind its words is changed, the words stay', () => {
  const made = choices(book({ '1-2': { 'nature.project': '项目支出：0' } }), 'X-03');
  expect(made.list).toHaveLength(3);
  const changed = told(made).flatMap(([, , edits]) => edits ?? []);
  expect(changed.some((edit) => edit.includes('项目支出：0 → 项目支出：38.6'))).toBe(true);
});

describe('a project under another name on its form', () => {
  const renamed = book({ station: { project: '便民服务站运维经费' } });

  test('either name can be taken, and nothing else is touched', () => {
    const made = choices(renamed, 'X-04', 'formRenamed');
    const [line, form] = made.list;
    expect(made.list.map(({ says }) => says)).toEqual(['便民服务站维护经费', '便民服务站运维经费']);
    expect(line?.edits).toMatchObject([{ cell: form?.cell, after: { value: '便民服务站维护经费' } }]);
    expect(form?.edits).toMatchObject([{ cell: line?.cell }]);
    for (const one of [line, form]) {
      expect(one?.solves).toContain(made.finding?.id);
      const after = checkWorkbook(applied(renamed, (one?.edits ?? []).map(asValue)), { profile: HUNAN });
      expect(after.findings.filter(({ rule }) => rule === 'X-04')).toEqual([]);
    }
  });

  test('the number before it in the list of 1-1 stays', () => {
    const { list } = choices(
      book({ station: { project: '便民服务站运维经费' }, '1-1': { 'station.label': '    2、便民服务站维护经费' } }),
      'X-04',
      'formRenamed',
    );
    expect(list[1]?.edits?.[0].after.value).toBe('    2、便民服务站运维经费');
  });

  test('a formula of the user’s own is not replaced', () => {
    const project = formula('=目录!B2', '便民服务站运维经费');
    const { list } = choices(book({ station: { project } }), 'X-04', 'formRenamed');
    expect(list).toHaveLength(2);
    expect(list[0]?.edits).toBeNull();
    expect(list[1]?.edits).toHaveLength(1);
  });
});

test('findings of other kinds have none', () => {
  expect(choices(book({ '1-2': { 'events.score': num('7.00') } }), 'B12-13').list).toEqual([]);
});
