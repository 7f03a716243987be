import {mediaTypes, type BodyFormat} from '../../response/index.js';
import {preferred} from '../request/preference.js';

/** What the formats go by in `Accept`, the one that is sent when all are equal first. */
const names: ReadonlyArray<readonly [BodyFormat, readonly string[]]> = [
	['json', [mediaTypes.json]],
	['problem', [mediaTypes.problem]],
	['text', ['text/plain']],
	['html', ['text/html', 'application/xhtml+xml']],
	['xml', [mediaTypes.xml, 'text/xml']],
];

/** The format that an `Accept` field likes best, JSON where it likes none. */
export const formatFor = (accept: string | undefined): BodyFormat =>
	accept === undefined || accept === '*/*' ? 'json' : (preferred(accept, names) ?? 'json');
