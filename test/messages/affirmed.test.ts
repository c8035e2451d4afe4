import { affirmed, AFFIRMED } from '../../src/messages/words/affirmed';
import { ruleTexts } from '../../src/messages/words/zh-CN';
import type { Sentences } from '../../src/rules';

const TEXTS: Sentences = ruleTexts;

test('each is of a rule, says something in both languages, and not what the title says', () => {
  for (const id of Object.keys(AFFIRMED)) {
    expect([id, TEXTS[id]?.title]).not.toEqual([id, undefined]);
    expect(affirmed('zh-CN', id).title).not.toBe(TEXTS[id]?.title);
    expect(affirmed('zh-CN', id).title).not.toBe('');
    expect(affirmed('en-US', id).title).not.toBe('');
  }
});

test('no title that says something is blank, copied or missed stands beside a tick', () => {
  const amiss = /未填|空白|未清|雷同|照搬|未达标|扣分要|重复$/u;
  const left = Object.entries(TEXTS).filter(
    ([id, { title }]) => amiss.test(title) && affirmed('zh-CN', id).title === '',
  );
  expect(left).toEqual([]);
});

test('what was counted stands in the sentence, a calculation beside it', () => {
  expect(affirmed('zh-CN', 'GEN-04', '43')).toEqual({ title: '43 个数字能识别', arithmetic: '' });
  expect(affirmed('en-US', 'GEN-04', '43')).toEqual({ title: 'Readable figures: 43', arithmetic: '' });
  expect(affirmed('zh-CN', 'B12-04', '8 ≤ 9')).toEqual({ title: '执行不超预算', arithmetic: '8 ≤ 9' });
  expect(affirmed('zh-CN', 'B12-05', '1 + 2 = 3')).toEqual({ title: '', arithmetic: '1 + 2 = 3' });
});
