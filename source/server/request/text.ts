/** Octets as text where they are UTF-8, else as a `data:` URL (RFC 2397), so that JSON can carry them. */
export const textOrDataUrl = (octets: Uint8Array, type = 'application/octet-stream'): string => {
	try {
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(octets);
	} catch {
		return `data:${type};base64,${Buffer.from(octets).toString('base64')}`;
	}
};

/** A text with all but visible ASCII percent-encoded, so that it can stand in a field as a URI (RFC 3986 §2.1). */
export const asUri = (text: string): string =>
	text.replaceAll(/[^\u0021-\u007E]/gu, (character) => encodeURIComponent(character));
