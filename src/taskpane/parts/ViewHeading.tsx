import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useLanguage } from './PaneLanguage';
import { TextButton } from './Button';
import { useStyles } from './ViewHeading.styles';

/** The heading of what took the place of the list, with the way back. It takes the focus, since what had it is gone. */
export function ViewHeading({ title, onBack }: { title: string; onBack: () => void }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.line}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <TextButton onClick={onBack}>
        <ArrowLeft16Regular aria-hidden />
        {texts.back}
      </TextButton>
    </div>
  );
}
