import { useEffect, useState } from 'react';
import { LOCALES } from '../../messages/locale';
import type { PanelTexts } from '../../messages/panels';
import type { Checker, LoadChecker } from '../checker';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import { ProblemNotice } from '../parts/ProblemNotice/ProblemNotice';
import { ViewHeading } from '../parts/ViewHeading/ViewHeading';
import { Choice, Tick } from './fields';
import { ProfileChoice } from './ProfileChoice';
import { ScoringFields } from './ScoringFields';
import type { Settings } from './settings';
import { useStyles } from './SettingsView.styles';

/** Each language under its own name, whatever the pane speaks: who cannot read the one looks for the other. */
const LANGUAGES = { 'zh-CN': '中文', 'en-US': 'English' } as const;

interface SettingsViewProps {
  readonly texts: PanelTexts;
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly loadChecker: LoadChecker;
  /** The profile the last check went by; null before one. */
  readonly detected: string | null;
  readonly onBack: () => void;
}

/** What a user can set. Every change holds at once. */
export function SettingsView({ texts, settings, change, loadChecker, detected, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { locale } = useLanguage();
  const checker = useChecker(loadChecker, locale);
  const { settings: words } = texts;
  return (
    <section className={styles.view}>
      <ViewHeading title={words.title} onBack={onBack} />
      {checker === 'failed' && <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />}
      {checker && checker !== 'failed' && (
        <>
          <ProfileChoice texts={texts} settings={settings} change={change} checker={checker} />
          <ScoringFields
            texts={texts}
            base={checker.profileOf({ profile: detected ?? '' }, { ...settings, changes: {} })}
            changes={settings.changes}
            onChange={(changes) => change({ changes })}
          />
        </>
      )}
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.behaviour}</legend>
        <Tick
          label={words.checkOnChange}
          checked={settings.checkOnChange}
          onChange={(checkOnChange) => change({ checkOnChange })}
        />
        <Tick
          label={words.markAfterCheck}
          note={words.markNote}
          checked={settings.markAfterCheck}
          onChange={(markAfterCheck) => change({ markAfterCheck })}
        />
      </fieldset>
      <Choice
        label={words.language}
        value={settings.language ?? ''}
        options={[
          ['', words.languageOfHost],
          ...LOCALES.map((each): [string, string, string] => [each, LANGUAGES[each], each]),
        ]}
        onChange={(value) => change({ language: LOCALES.find((each) => each === value) ?? null })}
      />
      <p className={panel.note}>{words.kept}</p>
    </section>
  );
}

function useChecker(load: LoadChecker, locale: (typeof LOCALES)[number]): Checker | 'failed' | null {
  const [checker, setChecker] = useState<Checker | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    load(locale).then(
      (loaded) => current && setChecker(loaded),
      () => current && setChecker('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, locale]);
  return checker;
}
