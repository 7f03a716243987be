import {laravel} from './laravel.js';
import {plain} from './plain.js';
import {slim} from './slim.js';
import {symfony} from './symfony.js';

/** What writes the code of the frameworks of PHP, by id. */
export const php = {php: plain, laravel, symfony, slim};
