export {writeApp, type WriteResult} from './write-app.js';
