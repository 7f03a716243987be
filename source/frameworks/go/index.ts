import {netHttp} from './net-http.js';

/** What writes the code of the frameworks of Go, by id. */
export const go = {go: netHttp};
