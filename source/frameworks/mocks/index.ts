import {msw} from './msw.js';
import {nock} from './nock.js';
import {playwright} from './playwright.js';
import {responses} from './responses.js';
import {wiremock} from './wiremock.js';

/** What writes the code of test doubles, by id. */
export const mocks = {msw, nock, responses, wiremock, playwright};
