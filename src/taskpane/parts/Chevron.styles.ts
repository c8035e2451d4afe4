import { makeStyles } from '@fluentui/react-components';

export const useStyles = makeStyles({
  right: {},
  down: { transform: 'rotate(90deg)' },
  up: { transform: 'rotate(-90deg)' },
});
