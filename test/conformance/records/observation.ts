/** What differs from one run to the next, or from one machine to another, and what stands for it. */
const volatile: ReadonlyArray<readonly [pattern: RegExp, stand: string]> = [
	// What the connection is like afterwards depends on who is quicker.
	[/; the connection is of no use afterwards: .*$/, ''],
	[/^the connection was (?:broken off|closed\b.*)$/, 'the connection ended'],
	[/"(?:[^"\\]|\\.)*"/g, '"…"'],
	[/(?<![\w/])(?:\/[\w.@+-]+){2,}/g, '/…'],
	// Status codes stay.
	[/(?<![\w.])(?![1-5]\d\d(?![\w.]))\d[\d.]*/g, '0'],
];

/**
 * The kind of an observation: what is left of it without that which may differ although the same thing was seen, such as
 * quoted text, paths, and numbers that are not status codes.
 */
export const kindOf = (observed: string): string =>
	volatile.reduce((text, [pattern, stand]) => text.replaceAll(new RegExp(pattern, 'g'), stand), observed);
