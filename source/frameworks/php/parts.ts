import type {Field, Response} from '../../response/index.js';

/** The field that says that there is no content, which PHP does not add. */
export const lengthField = ({fields}: Response): readonly Field[] =>
	fields.filter(([name, value]) => name === 'Content-Length' && value === '0');

/** The method of the route: a request that expects a 100 has content. */
export const verb = ({status}: Response): 'get' | 'post' => (status === 100 ? 'post' : 'get');
