import type {Field, Response} from '../../response/index.js';
import {literals} from '../literal.js';

const string = literals.java;

/** The statuses that Netty has a constant for. */
const constants: Readonly<Record<number, string>> = {102: 'PROCESSING', 103: 'EARLY_HINTS'};

/** An interim status as Netty calls it. */
export const nettyStatus = ({status}: Response): string =>
	`HttpResponseStatus.${constants[status] ?? `valueOf(${status})`}`;

const addField = ([name, value]: Field): string => `info.headers().add(${string(name)}, ${string(value)});`;

/**
 * The statements that make an interim response in a variable `info`, for the channel of Netty.
 *
 * @param version the version of HTTP, as an expression
 */
export const channelStatements = (sent: Response, version: string): readonly string[] => [
	`var info = new DefaultFullHttpResponse(${version}, ${nettyStatus(sent)});`,
	...sent.fields.map(addField),
];

/** The classes that {@link channelStatements} needs. */
export const channelImports = [
	'io.netty.handler.codec.http.DefaultFullHttpResponse',
	'io.netty.handler.codec.http.HttpResponseStatus',
] as const;
