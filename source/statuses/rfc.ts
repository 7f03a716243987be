import type {Specification} from './status.js';

/** An RFC, or one section of it, as the RFC Editor publishes it. */
export const rfc = (number: number, section?: string): Specification => ({
	document: `RFC ${number}`,
	...(section !== undefined && {section}),
	url: `https://www.rfc-editor.org/rfc/rfc${number}.html${section === undefined ? '' : `#section-${section}`}`,
});
