import { useRef, useState } from 'react';
import type { PanelTexts } from '../../messages/panels';
import type { Checker } from '../checker';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ChoiceField } from './fields';
import { readProfile, type ProfileReading } from './profileFile';
import { AUTOMATIC, type Settings } from './settings';
import { useStyles } from './SettingsView.styles';

/** So many faults of a file are named before the rest is counted. */
const ISSUES_SHOWN = 8;

interface ProfileChoiceProps {
  readonly texts: PanelTexts;
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly checker: Checker;
}

/** Which profile the rules go by: built in, or from a file of the user's, which is held against the schema first. */
export function ProfileChoice({ texts: { settings: words }, settings, change, checker }: ProfileChoiceProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { locale } = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ name: string; reading: ProfileReading } | 'failed' | null>(null);
  const { ownProfile } = settings;
  const deployed = checker.deployed === 'unusable' ? undefined : checker.deployed;
  const options: readonly (readonly [value: string, words: string])[] = [
    ...(deployed ? [['', words.deployed(deployed.name[locale])] as const] : []),
    [deployed ? AUTOMATIC : '', words.automatic],
    ...checker.profiles.map(({ id, name }) => [id, name[locale]] as const),
    ...(ownProfile ? [['own', words.own(ownProfile.name[locale])] as const] : []),
  ];

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const reading = readProfile(await chosen.text(), await checker.loadKnown());
      setRead({ name: chosen.name, reading });
      if ('profile' in reading) change({ ownProfile: reading.profile, profile: 'own' });
    } catch {
      setRead('failed');
    }
  };

  return (
    <div className={styles.block}>
      <ChoiceField
        label={words.profile}
        value={options.find(([value]) => value === settings.profile)?.[0] ?? ''}
        options={options}
        onChange={(value) => change({ profile: value === '' ? null : value })}
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="profile-file"
        onChange={(event) => {
          const { target } = event;
          void take(target.files?.[0]).finally(() => {
            // The same file, corrected, can be chosen again.
            target.value = '';
          });
        }}
      />
      <div>
        <Button onClick={() => file.current?.click()}>{words.import}</Button>
      </div>
      <p className={panel.note}>{words.importHelp}</p>
      {read === 'failed' && <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />}
      {read && read !== 'failed' && <Reading {...read} words={words} />}
    </div>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly reading: ProfileReading;
  readonly words: PanelTexts['settings'];
}

/** What came of the file. */
function Reading({ name, reading, words }: ReadingProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { locale } = useLanguage();
  if ('profile' in reading) {
    return (
      <p role="status" className={styles.good}>
        {words.imported(reading.profile.name[locale])}
      </p>
    );
  }
  const lines =
    'notJson' in reading
      ? [words.notJson(reading.notJson.line)]
      : reading.issues
          .slice(0, ISSUES_SHOWN)
          .map(({ kind, path, expected, received }) => words.issue(kind, path, expected, received));
  const more = 'issues' in reading ? reading.issues.length - lines.length : 0;
  return (
    <div role="alert" className={panel.bad}>
      <p className={panel.badLine}>{words.unusable(name)}</p>
      <ul className={styles.issues}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p className={panel.badLine}>{words.moreIssues(more)}</p>}
    </div>
  );
}
