import { mergeClasses } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './SeverityMark.styles';

const ICONS = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  hint: Info16Filled,
} as const;

/** A severity as icon and word: never by colour alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {texts.severity[severity]}
    </span>
  );
}
