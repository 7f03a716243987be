export {en, type Messages} from './en.js';
export {languages, messagesOf, type Language} from './languages.js';
