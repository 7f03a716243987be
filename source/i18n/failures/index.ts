export {failure, type Failure} from './failure.js';
