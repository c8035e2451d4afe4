import { screen } from '@testing-library/react';
import { HUNAN, PROFILES } from '../../src/rules';
import { PROFILE_BLOCK } from '../../src/rules/profiles/deployed-profile';
import { inPieces } from '../../src/taskpane/inPieces';
import { ruleCheckerIn } from '../../src/taskpane/ruleChecker';
import { deployedProfile } from '../../src/taskpane/start';
import { AUTOMATIC, DEFAULT_SETTINGS, type Settings } from '../../src/taskpane/settings/settings';
import { book } from '../rules/support/book';
import { showChecked, showPane } from './render';
import { checkerOf, resultOf } from './sample';

/** The profile that a bureau puts into its package: it holds where the user has chosen none. */

const BUREAU = {
  ...HUNAN,
  id: 'bureau',
  name: { 'zh-CN': '某县财政局', 'en-US': 'A county' },
  rules: { 'B12-07': 'off' as const },
};
const OWN = { ...HUNAN, id: 'own-file', name: { 'zh-CN': '自己的', 'en-US': 'My own' } };
const [, OTHER] = PROFILES;

afterEach(() => {
  document.getElementById(PROFILE_BLOCK)?.remove();
});

function block(text: string): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = PROFILE_BLOCK;
  element.textContent = text;
  document.head.append(element);
}

describe('the block in the page', () => {
  test('none: as without a bureau', async () => {
    expect(await deployedProfile()).toBeUndefined();
  });
  test('a profile', async () => {
    block(JSON.stringify(BUREAU));
    expect(await deployedProfile()).toEqual(BUREAU);
  });
  test.each([
    ['cut off', JSON.stringify(BUREAU).slice(0, 60)],
    ['empty', ''],
    ['no profile', '{"id":"bureau"}'],
    ['a wrong entry', JSON.stringify({ ...BUREAU, executionPoints: '10' })],
    ['null', 'null'],
  ])('broken, it is left out: %s', async (_, text) => {
    block(text);
    expect(await deployedProfile()).toBe('unusable');
  });
});

describe('which profile a check goes by', () => {
  const settings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
  test.each<[string, Parameters<typeof ruleCheckerIn>[1], Partial<Settings>, string]>([
    ['nothing chosen, nothing deployed: the forms', undefined, {}, HUNAN.id],
    ['nothing chosen: the bureau’s', BUREAU, {}, BUREAU.id],
    ['nothing chosen, the bureau’s broken: the forms', 'unusable', {}, HUNAN.id],
    ['a built-in one chosen', BUREAU, { profile: OTHER!.id }, OTHER!.id],
    ['an imported one chosen', BUREAU, { profile: 'own', ownProfile: OWN }, OWN.id],
    ['an imported one chosen that is gone: the bureau’s', BUREAU, { profile: 'own' }, BUREAU.id],
    ['by the forms chosen, against the bureau’s', BUREAU, { profile: AUTOMATIC }, HUNAN.id],
    ['by the forms chosen, nothing deployed', undefined, { profile: AUTOMATIC }, HUNAN.id],
    ['single entries changed on top of the bureau’s', BUREAU, { changes: { adjustment: 5 } }, BUREAU.id],
  ])('%s', async (_, deployed, chosen, id) => {
    const checker = await ruleCheckerIn('zh-CN', deployed);
    const result = (await inPieces(checker.check(book({}), settings(chosen))))!;
    expect(result.profile).toBe(id);
    expect(checker.profileOf(result, settings(chosen))).toMatchObject({ id, ...chosen.changes });
  });

  test('its rules hold: one that the bureau turned off is not applied', async () => {
    const results = async (deployed?: typeof BUREAU) => {
      const checker = await ruleCheckerIn('zh-CN', deployed);
      const result = await inPieces(checker.check(book({}), DEFAULT_SETTINGS));
      const outcomes = await inPieces(checker.outcomes(result!));
      return outcomes!.filter(({ rule }) => rule === 'B12-07').map(({ reason }) => reason === 'ruleOff');
    };
    expect(await results()).toContain(false);
    expect(await results(BUREAU)).not.toContain(false);
  });
});

describe('in the settings', () => {
  const checker = { ...checkerOf(resultOf()), deployed: BUREAU };
  const choice = () => screen.findByRole('combobox', { name: '评分方案' });

  test('it stands first, by its name; by the forms is a choice of its own, and is kept', async () => {
    const { user, preferences } = showPane({ checker });
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(await choice()).toHaveDisplayValue('本单位部署的方案：某县财政局');
    await user.selectOptions(await choice(), '按表中印的分值自动选择');
    expect(preferences.save.mock.calls.at(-1)?.[0]).toMatchObject({ profile: AUTOMATIC });
    await user.selectOptions(await choice(), '本单位部署的方案：某县财政局');
    expect(preferences.save.mock.calls.at(-1)?.[0]).toMatchObject({ profile: null });
  });

  test('a choice kept from before is shown still', async () => {
    const { user } = showPane({ checker, kept: { profile: OTHER!.id } });
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(await choice()).toHaveValue(OTHER!.id);
  });

  test('without one, by the forms stands first, also where it was chosen against one before', async () => {
    const { user } = showPane({ kept: { profile: AUTOMATIC } });
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(await choice()).toHaveDisplayValue('按表中印的分值自动选择');
  });
});

describe('a broken one', () => {
  const checker = { ...checkerOf(resultOf()), deployed: 'unusable' as const };
  const sentence = '本单位部署的评分方案不能用，没有采用';

  test('is told above the list, which is there all the same', async () => {
    await showChecked({ checker });
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByRole('list', { name: '校验结果' })).toBeVisible();
  });

  test('is not told to who has chosen another', async () => {
    await showChecked({ checker, kept: { profile: OTHER!.id } });
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
