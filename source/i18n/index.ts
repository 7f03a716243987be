export {en, type Messages} from './en.js';
export {languages, messagesOf, isLanguage, type Language} from './languages.js';
