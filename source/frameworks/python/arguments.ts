import type {Content, Field, Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {dictOrList, keyword} from '../code/python.js';
import {literals} from '../literal.js';
import {toldType} from '../response-parts.js';

/** The argument for the status, unless it is the one that goes without saying. */
export const statusArgument = (name: string, {status}: Pick<Response, 'status'>, implied = 200): readonly Doc[] =>
	status === implied ? [] : [keyword(name, String(status))];

/** The argument for fields, if there are any. */
export const headersArgument = (fields: readonly Field[], form = dictOrList): readonly Doc[] =>
	fields.length === 0 ? [] : [keyword('headers', form(fields))];

/** The argument for the media type, unless it is the one that goes without saying. */
export const typeArgument = (content: Content, implied: Parameters<typeof toldType>[1]): readonly Doc[] =>
	toldType(content, implied).map((type) => keyword('content_type', literals.python(type)));
