import type {Response} from '../../../source/response/index.js';

/** What a client says that it received, in what all of them can say. */
export type Received = {
	readonly status: number;
	/** The reason phrase; absent where the client does not tell it. */
	readonly phrase?: string;
	/** All fields, each as `name: value` with the name in lower case, sorted; absent where the client hides them. */
	readonly fields?: readonly string[];
	/** The octets of the content in base64; absent where the client hides them. */
	readonly content?: string;
};

/** What a client received for each status code; where there was no response, why. */
export type Results = ReadonlyMap<number, Received | string>;

/** A client that asks `/status/{code}` with a plain GET. */
export type Client = {
	/** Its name and version, or what is missing to run it. */
	readonly find: () => Promise<{readonly name: string} | {readonly missing: string}>;
	readonly receive: (url: string, codes: readonly number[]) => Promise<Results>;
	/**
	 * What it may fail to receive by its own nature, so that either is right: for each code the reason that it gives, or
	 * the status that it takes for final.
	 */
	readonly known?: Readonly<Record<number, RegExp | number>>;
};

/** Fields as {@link Received} has them. */
export const fieldLines = (fields: Iterable<readonly [name: string, value: string]>): readonly string[] =>
	[...fields].map(([name, value]) => `${name.toLowerCase()}: ${value}`).sort();

/** What the octets of a response say. */
export const receivedOf = ({status, phrase, fields, content = new Uint8Array()}: Response): Received => ({
	status,
	phrase,
	fields: fieldLines(fields),
	content: Buffer.from(content).toString('base64'),
});

/** The lines of JSON that a client in another language writes: the code, and what came of it. */
export const resultsFrom = (lines: string): Results =>
	new Map(
		lines
			.trim()
			.split('\n')
			.map(
				(line) =>
					JSON.parse(line) as {code: number; failed?: string; fields?: ReadonlyArray<[string, string]>} & Received,
			)
			.map(({code, failed, fields, ...rest}) => [
				code,
				failed ?? {...rest, ...(fields !== undefined && {fields: fieldLines(fields)})},
			]),
	);
