/* What makes sense of an answer, apart from what makes a request: what only prints a cell loads none of it. */

export {contentLines, contentViews} from './content-lines.js';
export {maxRedirects} from './curlrc.js';
export {difference} from './difference.js';
export {isRedirect, locationOf} from './hops.js';
export {phaseTimings} from './phases.js';
export {verdict} from './verdict.js';
