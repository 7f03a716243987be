/** A part of a representation: its first and its last octet. */
export type ByteRange = {readonly first: number; readonly last: number};

/**
 * The one range that a `Range` field asks for of so many octets (RFC 9110 §14.1.2): `undefined` where the field is to be
 * ignored, as another unit or several ranges may be, and `unsatisfiable` where it lies beyond the end.
 */
export const rangeOf = (field: string | undefined, length: number): ByteRange | 'unsatisfiable' | undefined => {
	const [, from = '', to = ''] = /^bytes=[\t ]*(\d*)-(\d*)[\t ]*$/i.exec(field ?? '') ?? [];
	if (from === '' && to === '') {
		return undefined;
	}

	const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
	const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
	if (from !== '' && to !== '' && Number(to) < first) {
		return undefined;
	}

	return first >= length ? 'unsatisfiable' : {first, last};
};

/** The value of `Content-Range` for a part of so many octets (RFC 9110 §14.4). */
export const contentRange = (range: ByteRange | 'unsatisfiable', length: number): string =>
	range === 'unsatisfiable' ? `bytes */${length}` : `bytes ${range.first}-${range.last}/${length}`;
