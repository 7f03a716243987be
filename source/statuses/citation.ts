import type {Specification} from './status.js';

/** A specification as people cite it: `RFC 9110 §15.5.18`. */
export const citation = ({document, section}: Specification): string =>
	section === undefined ? document : `${document} §${section}`;
