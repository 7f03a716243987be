import {buildWhenOlder} from './build/when-older.js';

/* So that npm start works in a fresh clone, and never starts what is old. */
buildWhenOlder();
