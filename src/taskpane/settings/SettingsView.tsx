import { useEffect, useState } from 'react';
import { LOCALES } from '../../messages/locale';
import type { PanelTexts } from '../../messages/panels';
import type { Checker, LoadChecker } from '../checker';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewHeading } from '../parts/ViewHeading';
import { ChoiceField, Tick } from './fields';
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
  /** Takes away all that Heji has put into the workbook. */
  readonly onCleanUp: () => void;
  /** The pane is at work. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What a user can set. Every change holds at once. */
export function SettingsView(props: SettingsViewProps) {
  const { texts, settings, change, loadChecker, detected, onBack } = props;
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
          label={words.followSelection}
          checked={settings.followSelection}
          onChange={(followSelection) => change({ followSelection })}
        />
        <Tick
          label={words.markAfterCheck}
          note={words.markNote}
          checked={settings.markAfterCheck}
          onChange={(markAfterCheck) => change({ markAfterCheck })}
        />
      </fieldset>
      <ChoiceField
        label={words.language}
        value={settings.language ?? ''}
        options={[
          ['', words.languageOfHost],
          ...LOCALES.map((each): [string, string, string] => [each, LANGUAGES[each], each]),
        ]}
        onChange={(value) => change({ language: LOCALES.find((each) => each === value) ?? null })}
      />
      <p className={panel.note}>{words.kept}</p>
      <CleanUp words={words} busy={props.busy} onCleanUp={props.onCleanUp} />
    </section>
  );
}

interface CleanUpProps {
  readonly words: PanelTexts['settings'];
  readonly busy: boolean;
  readonly onCleanUp: () => void;
}

/** 交表前清理: asked once more, since what takes writes back goes too. */
function CleanUp({ words, busy, onCleanUp }: CleanUpProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const [asked, setAsked] = useState(false);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{words.cleanUp}</legend>
      <p className={panel.note}>{words.cleanUpNote}</p>
      {asked ? (
        <>
          <p className={panel.note}>{words.cleanUpSure}</p>
          <Button disabled={busy} onClick={onCleanUp}>
            {words.cleanUpNow}
          </Button>
        </>
      ) : (
        <Button look="quiet" disabled={busy} onClick={() => setAsked(true)}>
          {words.cleanUp}
        </Button>
      )}
    </fieldset>
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
