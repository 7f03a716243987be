import {en, type Messages} from './en.js';

export const ja = {...en, languageName: '日本語'} satisfies Messages;
