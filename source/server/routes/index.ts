import type {Route} from '../routing/plan.js';
import {cause} from './cause/index.js';
import {fault} from './fault.js';
import {homeOf} from './home.js';
import {httpbin} from './httpbin/index.js';
import {httpstat} from './httpstat.js';
import {status} from './status.js';

const listed: readonly Route[] = [status, fault, ...cause, ...httpbin, ...httpstat];

/** All that the server answers. */
export const routes: readonly Route[] = [homeOf(listed), ...listed];
