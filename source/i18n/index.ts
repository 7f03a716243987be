export {en, type Messages} from './en.js';
export {languages, type Language} from './languages.js';
export {messagesOf} from './messages.js';
