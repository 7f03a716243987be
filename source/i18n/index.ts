export {en, type Messages} from './en.js';
export {messagesOf} from './messages.js';
