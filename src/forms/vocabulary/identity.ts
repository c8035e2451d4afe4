import { remembered } from '../remembered';
import { withoutRemarks } from './words';

/** What a label of the identity block names: the project (or transfer), the department, who is responsible, who carries it out. */
export type Identity = 'project' | 'department' | 'authority' | 'implementer';

/**
 * Labels by their parts, matched without what stands in brackets (转移支付(项目)名称, 项目名称(项目代码), 主管部门(盖章)). Seen in published forms of
 * 湖南, 安徽, 四川, 山西, 云南, 湖北 and in the ministries' forms for transfer payments (中央主管部门, 地方主管部门, 资金使用单位).
 */
const LABELS: Readonly<Record<Identity, RegExp>> = {
  project:
    /^(?:任务|事项|工程|课题)名称$|^(?:[一二三]级|中央|省级?|财政|预算|具体|子)?(?:项目|专项|转移支付|资金|政策)(?:支出|资金|经费|项目|补助)*(?:\/?政策)?(?:名称)(?:(?:及|和|与|\/|、)?(?:项目)?(?:代码|编码|编号))?$|^项目(?:代码|编码)(?:及|和|与|\/|、)(?:项目)?名称$/u,
  department:
    /^(?:[省市区县州]级)?(?:一级|二级)?预算(?:部门|单位)(?:(?:、|\/|及)单位)?(?:名称)?$|^(?:部门|单位)(?:(?:、|\/)单位)?(?:名称)?(?:及代码)?$|^(?:填报|编报|自评|申报|被评价|评价)(?:单位|部门)(?:名称)?$/u,
  authority:
    /^(?:项目|专项|资金|业务|预算|一级|上级|中央|国家|省级?|自治区|市级?|州级?|地市级?|县级?|区级?|本级|地方|兵团|师市?)*(?:主管|归口(?:管理)?|牵头)(?:预算|业务)?(?:部门|单位|司局|处室|科室)(?:名称)?(?:及代码)?$/u,
  implementer:
    /^(?:项目|资金|专项|政策|具体|组织)*(?:实施|承担|承办|使用|执行|用款|建设)(?:主体|单位|部门|机构|处室?|科室|股室)(?:名称)?(?:及代码)?$|^项目(?:承建|管理)?单位(?:名称)?$/u,
};

const IDENTITIES = Object.keys(LABELS) as readonly Identity[];

/** What a bare label names; undefined for any other label. */
export const identityOf = remembered((label: string): Identity | undefined => {
  if (label.length > 40) return undefined;
  const plain = withoutRemarks(label);
  return IDENTITIES.find((key) => LABELS[key].test(plain));
});

/** Labels of an identity block that are not read, but are labels: never the value of another. */
export const OTHER_IDENTITY =
  /^(?:项目|单位|财务|部门)?负责人|联系电话|^联系人|^项目(?:类[型别]|属性|分类|编码|代码|起止|期限|周期|级次|实施期)|^(?:填报|评价|自评)(?:日期|时间)|^资金(?:性质|来源|类型)$|^(?:自评|评价)?(?:得分|总分|等级)$|^是否|^单位(?:编码|代码|性质)|^预算(?:编码|年度)|^年度$/u;
