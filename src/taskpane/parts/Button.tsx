import { mergeClasses } from '@fluentui/react-components';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useStyles, useTextStyles } from './Button.styles';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: 'primary' | 'accent' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
  /** At work: takes no presses, but keeps the focus. */
  readonly busy?: boolean;
}

/**
 * A button in Fluent's looks. Written here because Fluent's own, with every variant it has, would be a twentieth of what the pane loads
 * before it can be used.
 */
export function Button({ look = 'plain', icon, busy = false, className, onClick, children, ...props }: ButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...props}
      aria-disabled={busy || undefined}
      className={mergeClasses(styles.button, styles[look], busy && styles.busy, className)}
      onClick={busy ? undefined : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

/** A small button without a frame, for the actions inside a list: plain HTML, since a long list has hundreds of them. */
export function TextButton({ className, ...props }: ComponentPropsWithRef<'button'>) {
  const styles = useTextStyles();
  return <button type="button" {...props} className={mergeClasses(styles.button, className)} />;
}
