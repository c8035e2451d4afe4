import { affirmed, AFFIRMED } from '../../src/messages/words/affirmed';
import { ruleTexts } from '../../src/messages/words/zh-CN';
import type { Sentences } from '../../src/rules';

const TEXTS: Sentences = ruleTexts;

test('each is of a rule, says something in both languages, and not what the title says', () => {
  for (const id of Object.keys(AFFIRMED)) {
    expect([id, TEXTS[id]?.title]).not.toEqual([id, undefined]);
    expect(affirmed('zh-CN', id)).not.toBe(TEXTS[id]?.title);
    expect(affirmed('zh-CN', id)).not.toBe('');
    expect(affirmed('en-US', id)).not.toBe('');
  }
});

test('no title that says something is blank, copied or missed stands beside a tick', () => {
  const amiss = /未填|空白|未清|雷同|照搬|未达标|扣分要|重复$/u;
  const left = Object.entries(TEXTS).filter(([id, { title }]) => amiss.test(title) && affirmed('zh-CN', id) === '');
  expect(left).toEqual([]);
});
