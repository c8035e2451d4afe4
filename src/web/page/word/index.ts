import { adopt } from '../style';
import { WORD_STYLE } from './style';

export { tablesDownload, wordDownload } from './download';
export { Unopened, WordReport } from './report';

adopt(WORD_STYLE);
