import type {Field, Response} from '../../response/index.js';
import {octetsOf} from './reply.js';

const isNamed =
	(name: string) =>
	(field: Field): boolean =>
		field[0].toLowerCase() === name.toLowerCase();

/** The response with these fields: each takes the place of one of its name, or follows the others. */
export const withFields = (response: Response, fields: readonly Field[]): Response => ({
	...response,
	fields: [
		...response.fields.map((field) => fields.find(isNamed(field[0])) ?? field),
		...fields.filter(([name]) => !response.fields.some(isNamed(name))),
	],
});

/** The response with other content, where it has any, and the fields that describe it. */
export const withContent = (response: Response, type: string, text: string): Response => {
	const octets = octetsOf(response.content === undefined ? '' : text);
	const last = octets.length - 1;
	const described: Readonly<Record<string, readonly Field[]>> = {
		'Content-Type': octets.length === 0 ? [] : [['Content-Type', type]],
		'Content-Length': [['Content-Length', String(octets.length)]],
		'Content-Range': [['Content-Range', `bytes 0-${last}/${octets.length}`]],
	};
	const {content: _content, ...rest} = response;
	return {
		...rest,
		fields: response.fields.flatMap((field) => described[field[0]] ?? [field]),
		...(octets.length > 0 && {content: octets}),
	};
};
