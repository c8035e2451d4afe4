import { mergeClasses } from '@fluentui/react-components';
import type { ComponentPropsWithRef } from 'react';
import { useStyles } from './TextButton.styles';

/** A small button without a frame, for the actions inside a list: plain HTML, since a long list has hundreds of them. */
export function TextButton({ className, ...props }: ComponentPropsWithRef<'button'>) {
  const styles = useStyles();
  return <button type="button" {...props} className={mergeClasses(styles.button, className)} />;
}
