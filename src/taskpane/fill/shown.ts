export { shownNow, shownThen } from '../../fill/shown';
