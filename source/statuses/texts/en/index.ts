import {clientError} from './client-error.js';
import {informational} from './informational.js';
import {redirection} from './redirection.js';
import {serverError} from './server-error.js';
import {successful} from './successful.js';

/** What people want to know of each registered status, in English. */
export const english = {...informational, ...successful, ...redirection, ...clientError, ...serverError};
