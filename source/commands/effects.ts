export {writeWholeApp} from './app.js';
export {copyPart, copyText} from './copy.js';
export {runOnce} from './run.js';
export {serve} from './serve.js';
export {run as runCurl} from '../curl/run.js';
export {writeApp} from '../print/app-folder.js';
export {openUrl} from '../print/open-url.js';
export {startServer} from '../server/index.js';
