import {clientError} from './client-error.js';
import {informational} from './informational.js';
import {redirection} from './redirection.js';
import {serverError} from './server-error.js';
import {successful} from './successful.js';

/** What people want to know of each registered status, in Japanese. */
export const japanese = {...informational, ...successful, ...redirection, ...clientError, ...serverError};
