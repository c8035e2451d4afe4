import { adopt } from '../style';
import { REVIEW_STYLE } from './style';

export { makeFile, startReview } from './start';
export { ReviewView } from './view';

adopt(REVIEW_STYLE);
