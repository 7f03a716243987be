import type {RequestInfo} from '../routing/plan.js';
import {fieldOf} from './echo.js';
import {preferred} from './preference.js';

/** Whether a client is told something in plain text, as curl is, or in JSON because it asks for that. */
export const textOrJson = (request: Pick<RequestInfo, 'fields'>): 'text' | 'json' =>
	preferred(fieldOf(request, 'accept') ?? '*/*', [
		['text', ['text/plain']],
		['json', ['application/json']],
	] as const) ?? 'text';
