import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { HUNAN, PROFILES, RULES } from '../../../src/rules';
import { LISTED_RULES } from '../../../src/rules/text';
import { inPieces } from '../../../src/taskpane/inPieces';
import { ruleCheckerIn } from '../../../src/taskpane/ruleChecker';
import { jsonFaultLine } from '../../../src/taskpane/settings/jsonFault';
import { DEFAULT_SETTINGS, settingsOf, type Settings } from '../../../src/taskpane/settings/settings';
import { showChecked, showPane, type Setting } from '../render';
import { checkerOf, resultOf } from '../sample';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

async function showSettings(setting: Setting = {}) {
  const shown = showPane(setting);
  await shown.user.click(screen.getByRole('button', { name: '设置' }));
  await screen.findByRole('combobox', { name: '评分方案' });
  const saved = () => shown.preferences.save.mock.calls.at(-1)?.[0];
  return { ...shown, saved };
}

function jsonFile(data: unknown, name = '某县方案.json'): File {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  // jsdom's files have no text().
  return Object.assign(new File([text], name, { type: 'application/json' }), { text: async () => text });
}

describe('the settings', () => {
  test('begin with what the forms print, a check on change, no marks', async () => {
    await showSettings();
    expect(screen.getByRole('combobox', { name: '评分方案' })).toHaveDisplayValue('按表中印的分值自动选择');
    expect(screen.getByRole('checkbox', { name: '校验后在表中标记' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: '改动单元格后自动重新校验' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: '得分保留小数' })).toHaveDisplayValue('按方案（2 位）');
    expect(screen.getByRole('heading', { name: '设置' })).toHaveFocus();
  });

  test('a change is kept at once', async () => {
    const { user, saved } = await showSettings();
    await user.selectOptions(screen.getByRole('combobox', { name: '得分保留小数' }), '1 位');
    expect(saved()).toEqual({ ...DEFAULT_SETTINGS, changes: { scoreDecimals: 1 }, version: HEJI_VERSION });
    await user.selectOptions(screen.getByRole('combobox', { name: '反向指标没有达到时的得分' }), '不得分');
    await user.click(screen.getByRole('checkbox', { name: '校验后在表中标记' }));
    expect(saved()).toEqual({
      ...DEFAULT_SETTINGS,
      changes: { scoreDecimals: 1, reverse: 'zero' },
      markAfterCheck: true,
      version: HEJI_VERSION,
    });
    await user.click(screen.getByRole('button', { name: '全部按方案' }));
    expect(saved()).toMatchObject({ changes: {}, markAfterCheck: true });
  });

  test('a threshold takes a number in its bounds, full-width digits too; another text is refused and changes nothing', async () => {
    const { user, saved } = await showSettings();
    const field = screen.getByRole('textbox', { name: '预算调整超过年初预算的（%）' });
    expect(field).toHaveAttribute('placeholder', String(HUNAN.adjustment));
    await user.type(field, '１5');
    expect(saved()).toMatchObject({ changes: { adjustment: 15 } });
    await user.clear(field);
    expect(saved()).toMatchObject({ changes: {} });
    await user.type(field, '很多');
    expect(screen.getByRole('alert')).toHaveTextContent('请填 0 到 100 之间的数');
    expect(field).toBeInvalid();
    expect(saved()).toMatchObject({ changes: {} });
  });

  test('are there again the next time', async () => {
    await showSettings({
      kept: { profile: 'sichuan', changes: { reverse: 'ratio' }, checkOnChange: false, markAfterCheck: 'yes' },
    });
    expect(screen.getByRole('combobox', { name: '评分方案' })).toHaveValue('sichuan');
    expect(screen.getByRole('combobox', { name: '反向指标没有达到时的得分' })).toHaveValue('ratio');
    expect(screen.getByRole('checkbox', { name: '改动单元格后自动重新校验' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: '校验后在表中标记' })).not.toBeChecked();
  });

  test('what changes the findings makes them anew, once; what does not, does not', async () => {
    const checker = checkerOf(resultOf());
    const check = jest.fn<ReturnType<typeof checker.check>, Parameters<typeof checker.check>>(checker.check);
    const { user } = await showChecked({ checker: { ...checker, check } });
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('checkbox', { name: '校验后在表中标记' }));
    expect(check).toHaveBeenCalledTimes(1);
    await user.selectOptions(screen.getByRole('combobox', { name: '评分方案' }), PROFILES[1]!.name['zh-CN']);
    await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
    expect(check.mock.calls[1]![1]).toMatchObject({ profile: PROFILES[1]!.id });
    expect(screen.getByRole('heading', { name: '设置' })).toBeVisible();
  });

  test('a storage that fails leaves the settings working', async () => {
    const broken = {
      load: () => Promise.reject(new Error('blocked')),
      save: () => Promise.reject(new Error('blocked')),
    };
    const { user } = await showSettings({ props: { preferences: broken } });
    const box = screen.getByRole('checkbox', { name: '改动单元格后自动重新校验' });
    await user.click(box);
    expect(box).not.toBeChecked();
  });

  test('the language, under its own name; the pane and the list speak it at once', async () => {
    const { user } = await showSettings();
    await user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en-US');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '中文');
    expect(await screen.findByRole('heading', { name: '设置' })).toBeVisible();
  });
});

describe('a profile of the bureau’s own', () => {
  const own = {
    ...HUNAN,
    id: 'bureau',
    name: { 'zh-CN': '某县财政局', 'en-US': 'A county' },
    rules: { 'B12-13': 'off' },
  };

  test('is imported, used and kept', async () => {
    const { user, saved } = await showSettings();
    await user.upload(screen.getByTestId('profile-file'), jsonFile(own));
    expect(await screen.findByText('已导入“某县财政局”，并设为当前方案。')).toBeVisible();
    expect(screen.getByRole('combobox', { name: '评分方案' })).toHaveDisplayValue('某县财政局（导入的）');
    expect(saved()).toMatchObject({ profile: 'own', ownProfile: { id: 'bureau' } });
  });

  test('with wrong entries is refused, each entry named with what it should be, in Chinese', async () => {
    const { user, preferences } = await showSettings();
    const { bands: _, ...lacking } = own;
    await user.upload(
      screen.getByTestId('profile-file'),
      jsonFile({ ...lacking, reverse: 'none', executionPoints: 200, extra: 1 }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“某县方案.json”不能用作方案，原来的设置没有变');
    expect(alert).toHaveTextContent('executionPoints：应为不大于 100，文件中是 200');
    expect(alert).toHaveTextContent('reverse：应为"linear" 或 "ratio" 或 "zero"，文件中是 "none"');
    expect(alert).toHaveTextContent('bands：缺这一项');
    expect(alert).toHaveTextContent('extra：没有这一项，请删去');
    expect(within(alert).getAllByRole('listitem')).toHaveLength(4);
    expect(preferences.save).not.toHaveBeenCalled();
  });

  test('naming a rule that does not exist is refused', async () => {
    const { user } = await showSettings();
    await user.upload(screen.getByTestId('profile-file'), jsonFile({ ...own, rules: { 'Z-99': 'off' } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('rules.Z-99：没有这条规则');
  });

  test('may name every rule that RULES.md lists, those on the report’s text too', async () => {
    const { user, saved } = await showSettings({ checker: await ruleCheckerIn('zh-CN') });
    const rules = Object.fromEntries(LISTED_RULES.map(({ id }) => [id, 'hint']));
    expect(RULES.some(({ id }) => id === 'X-13')).toBe(false);
    expect(rules).toHaveProperty('X-13');
    await user.upload(screen.getByTestId('profile-file'), jsonFile({ ...own, rules }));
    expect(await screen.findByText('已导入“某县财政局”，并设为当前方案。')).toBeVisible();
    expect(saved()).toMatchObject({ profile: 'own', ownProfile: { rules } });
    await user.upload(screen.getByTestId('profile-file'), jsonFile({ ...own, rules: { 'X-99': 'off' } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('rules.X-99：没有这条规则');
  });

  test('when the list of rules cannot be fetched: says so, and the settings stay', async () => {
    const loadKnown = () => Promise.reject(new Error('offline'));
    const { user, preferences } = await showSettings({ checker: { ...checkerOf(resultOf()), loadKnown } });
    await user.upload(screen.getByTestId('profile-file'), jsonFile(own));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有加载');
    expect(preferences.save).not.toHaveBeenCalled();
  });

  test('that is no JSON is refused with the line', async () => {
    const { user } = await showSettings();
    await user.upload(screen.getByTestId('profile-file'), jsonFile('{\n  "id": "x",\n  "name": }'));
    expect(await screen.findByRole('alert')).toHaveTextContent('第 3 行有误');
  });

  test('kept by another version and no longer usable: the forms decide', async () => {
    await showSettings({ kept: { profile: 'own', ownProfile: { id: 'bureau' }, version: '0.0.1' } });
    await waitFor(() => expect(screen.getByRole('combobox', { name: '评分方案' })).toHaveDisplayValue(/自动选择/));
  });

  test('kept by another version and still in order: taken, and kept as found so', async () => {
    const { saved } = await showSettings({ kept: { profile: 'own', ownProfile: own, version: '0.0.1' } });
    const choice = screen.getByRole('combobox', { name: '评分方案' });
    await waitFor(() => expect(choice).toHaveDisplayValue('某县财政局（导入的）'));
    expect(saved()).toEqual({ ...DEFAULT_SETTINGS, profile: 'own', ownProfile: own, version: HEJI_VERSION });
  });

  test('kept by this version: taken as it is, and nothing is kept anew', async () => {
    const { preferences } = await showSettings({ kept: { profile: 'own', ownProfile: own, version: HEJI_VERSION } });
    const choice = screen.getByRole('combobox', { name: '评分方案' });
    await waitFor(() => expect(choice).toHaveDisplayValue('某县财政局（导入的）'));
    expect(preferences.save).not.toHaveBeenCalled();
  });
});

describe('the line in which a text ceases to be JSON', () => {
  test.each([
    ['', 1],
    ['{', 1],
    ['{}\n}', 2],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a"\n: 1.}', 3],
    ['[1,\n2\n3]', 3],
    ['{"a": "b\nc"}', 1],
    ["{'a': 1}", 1],
    ['{"a": tru}', 1],
  ])('%j: %i', (text, line) => expect(jsonFaultLine(text)).toBe(line));

  test('JSON has none', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expect(jsonFaultLine(text)).toBeNull()),
      { seed: SEED },
    );
  });

  test('has one wherever JSON.parse fails', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '}', ']', ',', '"', 'x', ':'))
      .map(([json, n, put]) => {
        const place = n % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    fc.assert(
      fc.property(mutated, (text) => {
        let fails = false;
        try {
          JSON.parse(text);
        } catch {
          fails = true;
        }
        expect(jsonFaultLine(text) !== null).toBe(fails);
      }),
      { seed: SEED },
    );
  });
});

describe('settingsOf', () => {
  test.each([null, undefined, 7, 'x', [], { language: 'fr', profile: 3, changes: 'all', markAfterCheck: 1 }])(
    '%j gives the defaults',
    (kept) => expect(settingsOf(kept)).toEqual(DEFAULT_SETTINGS),
  );

  test('takes entry by entry, and leaves out what is out of bounds', () => {
    const changes = {
      scoreDecimals: 3,
      reverse: 'ratio',
      overshoot: 200,
      adjustment: 20,
      yearChangeBase: 5000,
      weights: {},
    };
    expect(settingsOf({ language: 'en-US', changes, checkOnChange: false })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'en-US',
      changes: { reverse: 'ratio', adjustment: 20, yearChangeBase: 5000 },
      checkOnChange: false,
    });
  });
});

describe('the rules go by the settings', () => {
  const settings = (parts: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...parts });

  test.each([
    ['nothing chosen: what the forms print', {}, 'hunan', HUNAN.adjustment],
    ['a built-in one', { profile: 'sichuan' }, 'sichuan', PROFILES.find(({ id }) => id === 'sichuan')!.adjustment],
    ['one of that name no longer there', { profile: 'gone' }, 'hunan', HUNAN.adjustment],
    ['an imported one', { profile: 'own', ownProfile: { ...HUNAN, id: 'bureau' } }, 'bureau', HUNAN.adjustment],
    ['changes of the user’s', { changes: { adjustment: 1 } }, 'hunan', 1],
  ] as const)('%s', async (_, parts, id, adjustment) => {
    const checker = await ruleCheckerIn('zh-CN');
    const result = (await inPieces(checker.check({ sheets: [] }, settings(parts))))!;
    expect(result.profile).toBe(id);
    expect(checker.profileOf(result, settings(parts))).toMatchObject({ id, adjustment });
  });
});
