import type { PanelTexts } from '../../messages/panels';
import type { Profile } from '../../rules';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { ChoiceField, NumberField } from './fields';
import type { ProfileChanges } from './settings';
import { useStyles } from './SettingsView.styles';

const DECIMALS = [0, 1, 2] as const;
const METHODS = ['linear', 'ratio', 'zero'] as const;
const THRESHOLDS = [
  'overshoot',
  'adjustment',
  'yearChange',
  'yearChangeBase',
  'lowExecution',
  'explainExecution',
  'fullExecution',
] as const;
/** Those the schema bounds end at 100; an amount of money ends nowhere. */
const mostOf = (name: (typeof THRESHOLDS)[number]): number => (name === 'yearChangeBase' ? Infinity : 100);

interface ScoringFieldsProps {
  readonly texts: PanelTexts;
  /** The profile without the user's changes. */
  readonly base: Profile;
  readonly changes: ProfileChanges;
  readonly onChange: (changes: ProfileChanges) => void;
}

/** What is set beside the profile; what is not set is as the profile has it, and shown as that. */
export function ScoringFields({ texts: { settings: words }, base, changes, onChange }: ScoringFieldsProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const set = <K extends keyof ProfileChanges>(name: K, value: ProfileChanges[K] | undefined) => {
    const { [name]: _, ...others } = changes;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.scoring}</legend>
        <ChoiceField
          label={words.scoreDecimals}
          value={String(changes.scoreDecimals ?? '')}
          options={[
            ['', words.byProfile(words.decimals(base.scoreDecimals))],
            ...DECIMALS.map((n): [string, string] => [String(n), words.decimals(n)]),
          ]}
          onChange={(value) =>
            set(
              'scoreDecimals',
              DECIMALS.find((n) => String(n) === value),
            )
          }
        />
        <ChoiceField
          label={words.reverse}
          value={changes.reverse ?? ''}
          options={[
            ['', words.byProfile(words.reverseMethods[base.reverse])],
            ...METHODS.map((method): [string, string] => [method, words.reverseMethods[method]]),
          ]}
          onChange={(value) =>
            set(
              'reverse',
              METHODS.find((method) => method === value),
            )
          }
        />
      </fieldset>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.thresholds}</legend>
        <p className={panel.note}>{words.thresholdsNote}</p>
        {THRESHOLDS.map((name) => (
          <NumberField
            key={name}
            label={words.threshold[name]}
            value={changes[name]}
            placeholder={String(base[name] ?? '')}
            most={mostOf(name)}
            refusal={words.badNumber(0, name === 'yearChangeBase' ? null : 100)}
            onChange={(value) => set(name, value)}
          />
        ))}
        {Object.keys(changes).length > 0 && (
          <div>
            <Button onClick={() => onChange({})}>{words.reset}</Button>
          </div>
        )}
      </fieldset>
    </>
  );
}
