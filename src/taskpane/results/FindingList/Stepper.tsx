import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { useLanguage } from '../../parts/PaneLanguage';
import { TextButton } from '../../parts/Button';
import { useStyles } from './Stepper.styles';

interface StepperProps {
  /** 0-based; -1 when the user is at none. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next finding, and where the user is among them. */
export function Stepper({ position, total, onStep }: StepperProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { previous, next } = texts.results;
  return (
    <div className={styles.stepper}>
      <span className={styles.position}>{position < 0 ? '' : texts.results.position(position + 1, total)}</span>
      <TextButton
        title={texts.results.previousBy('Shift+F8')}
        aria-keyshortcuts="Shift+F8"
        disabled={position <= 0}
        onClick={() => onStep(-1)}
      >
        <ArrowDown16Regular aria-hidden className={styles.up} />
        {previous}
      </TextButton>
      <TextButton
        title={texts.results.nextBy('F8')}
        aria-keyshortcuts="F8"
        disabled={position >= total - 1}
        onClick={() => onStep(1)}
      >
        <ArrowDown16Regular aria-hidden />
        {next}
      </TextButton>
    </div>
  );
}
