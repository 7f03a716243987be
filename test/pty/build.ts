/** Before the tests, some of which run what is built. */
export {buildWhenOlder as setup} from '../../scripts/build/when-older.js';
