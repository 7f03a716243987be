import {createHash} from 'node:crypto';

/** Octets that look like chance and are the same for the same seed: SHA-256 over the seed and a counter. */
export const randomOctets = (length: number, seed: string | number): Uint8Array => {
	const blocks = Array.from({length: Math.ceil(length / 32)}, (_, index) =>
		createHash('sha256').update(`${seed} ${index}`).digest(),
	);
	return Buffer.concat(blocks).subarray(0, length);
};

/** Octets cut into pieces of a size; the last may be smaller. */
export const piecesOf = (octets: Uint8Array, size: number): readonly Uint8Array[] =>
	Array.from({length: Math.ceil(octets.length / size)}, (_, index) =>
		octets.subarray(index * size, (index + 1) * size),
	);
