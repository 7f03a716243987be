import type {Route} from '../../routing/plan.js';
import {authentication} from './authentication.js';
import {caching} from './caching.js';
import {cookies} from './cookies.js';
import {digests} from './digest.js';
import {documents} from './documents.js';
import {encodings} from './encodings.js';
import {pictures} from './images.js';
import {inspection} from './inspection.js';
import {octets} from './octets.js';
import {redirects} from './redirects.js';
import {responseHeaders} from './response-headers.js';
import {timing} from './timing.js';

/** The paths of httpbin, with its semantics, its fields and its errors. */
export const httpbin: readonly Route[] = [
	...inspection,
	...timing,
	...redirects,
	...authentication,
	...digests,
	...caching,
	...octets,
	responseHeaders,
	...cookies,
	...encodings,
	...documents,
	...pictures,
];
