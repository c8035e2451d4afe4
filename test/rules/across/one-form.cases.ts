import { type Fault, instead, together } from '../support/fault';
import { LOST } from '../support/given';
import { blank, garbled, pass, type RuleTable, table, warning, when } from '../support/table';

/** B13-05. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B13-05',
    when('one form a project', {}, [pass('care!project'), pass('station!project')]),
    when(
      'one project on two forms',
      { station: { project: '社区助老服务经费' } },
      warning('station!project', 'again', { found: '社区助老服务经费' }),
    ),
    when(
      'two projects on one form',
      { care: { A4: '项目名称', E4: null, G4: null, B4: '老旧设备更新经费' } },
      warning('care!project', 'several'),
    ),
    when('no name', { station: { project: null } }, pass('station!project')),
    when(
      'two names of 1-1 in one cell',
      { care: { project: '社区助老服务、便民服务站维护' } },
      warning('care!project', 'joined'),
    ),
    ...['社区助老项目+便民服务项目', '社区助老经费＋站点维护经费', '助老补助&便民补助'].map((project) =>
      when(project, { care: { project } }, warning('care!project', 'joined')),
    ),
    when(
      'two names joined by 和, each like a project’s',
      { care: { project: '河道清淤工程和堤防加固工程' } },
      warning('care!project', 'joined'),
    ),
    when(
      'a grant and running costs: 经费 is of both',
      { care: { project: '社区补助及运转经费' } },
      pass('care!project'),
    ),
    when('与, too', { care: { project: '困难学生补贴与食堂管理资金' } }, pass('care!project')),
    when('two grants', { care: { project: '高龄老人补贴和残疾人补贴' } }, warning('care!project', 'joined')),
    when('和 inside one name', { care: { project: '种质资源普查和保护经费' } }, pass('care!project')),
    when(
      'a name with 及 that 1-1 lists as it is',
      { '1-1': { 'care.label': '饮水工程及管网工程' }, care: { project: '饮水工程及管网工程' } },
      pass('care!project'),
    ),
    when('the form of a project copied with all that is in it', {}, warning('care (2)~care!project', 'copy'), {
      further: [{ name: 'care (2)', like: 'care' }],
    }),
  ),
  table(
    'B13-05',
    blank('no name: B13-01', { care: { project: null } }, pass('care!project')),
    garbled(
      'two error values are no two of one name',
      { care: { project: LOST }, station: { project: LOST } },
      pass('care!project'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B13-05', 'two projects in one name', 'care!project', '社区助老服务经费、便民服务站维护经费'),
  together('B13-05', 'two forms of one project', 'station!project', ({ cell }) => ({
    station: { project: cell('care!project').text },
  })),
];
