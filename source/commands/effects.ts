/*
 * What reaches out of the process: commands that do, and what the screen lets itself be lent of them. It is loaded as one:
 * each thing that is loaded by itself would split what they share with printing into more files, and printing would have to
 * read them.
 */

export {writeApp} from '../app-folder/index.js';
export {run as runCurl} from '../curl/run.js';
export {startServer} from '../server/index.js';
export {openUrl} from '../system/open-url.js';
export {writeWholeApp} from './app.js';
export {copyPart, copyText} from './copy.js';
export {runOnce} from './run.js';
export {serve} from './serve.js';
