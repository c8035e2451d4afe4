import { adopt } from '../style';
import { REVIEW_STYLE } from './style';

export { startReview } from './start';
export { ReviewView } from './view';

adopt(REVIEW_STYLE);
