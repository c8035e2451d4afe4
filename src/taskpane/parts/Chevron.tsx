import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useStyles } from './Chevron.styles';

/** Whether what hangs below is open: `right` is shut; `down` is open, or shut where it opens below, and then `up` is open. One shape, turned. */
export function Chevron({ way }: { readonly way: 'right' | 'down' | 'up' }) {
  const styles = useStyles();
  return <ChevronRight12Regular aria-hidden className={styles[way]} />;
}
