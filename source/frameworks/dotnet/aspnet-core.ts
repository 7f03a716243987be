import {contentOf, type Field, type Response} from '../../response/index.js';
import {aspnetCoreApp} from './aspnet-core-app.js';
import {anonymousType, call, indent, namedArguments, text} from './csharp.js';
import {ownFields} from '../fields.js';
import type {App, Writer, Refusals} from '../writer.js';
import {literals} from '../literal.js';

const string = literals.csharp;

/** A method of `Results` and its arguments, each as the lines it takes. */
type Result = {readonly callee: string; readonly values: ReadonlyArray<readonly [string, ...string[]]>};

const empty: Readonly<Record<number, string>> = {200: 'Results.Ok', 204: 'Results.NoContent'};

const result = (response: Response): Result => {
	const {status} = response;
	const content = contentOf(response);
	if (content.kind === 'none') {
		const callee = empty[status];
		return callee === undefined ? {callee: 'Results.StatusCode', values: [[String(status)]]} : {callee, values: []};
	}

	const statusCode = [`statusCode: ${status}`] as const;
	if (content.kind === 'text') {
		return {callee: 'Results.Text', values: [text(content.text), [string(content.type)], statusCode]};
	}

	if (content.type === 'application/problem+json') {
		const values = namedArguments(content.value, {status: 'statusCode'});
		return {callee: 'Results.Problem', values: values.map((each) => [each])};
	}

	const object = [anonymousType(content.value)] as const;
	return status === 200
		? {callee: 'Results.Ok', values: [object]}
		: {callee: 'Results.Json', values: [object, statusCode]};
};

/** The fields for which `IHeaderDictionary` has a property, which is their name without hyphens. */
const properties = new Set([
	'Accept',
	'Accept-Ranges',
	'Allow',
	'Cache-Control',
	'Connection',
	'Content-Range',
	'ETag',
	'Link',
	'Location',
	'Proxy-Authenticate',
	'Retry-After',
	'Upgrade',
	'Vary',
	'Via',
	'WWW-Authenticate',
]);

const setField = ([name, value]: Field, index: number, fields: readonly Field[]): readonly string[] => {
	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	if (isRepeated) {
		return [`response.Headers.Append(${string(name)}, ${string(value)});`];
	}

	const target = properties.has(name) ? `.${name.replaceAll('-', '')}` : `[${string(name)}]`;
	const keepsOpen = name === 'Connection' && value !== 'close';
	return [
		...(keepsOpen ? ['// Kestrel closes the connection unless this field says keep-alive.'] : []),
		`response.Headers${target} = ${string(keepsOpen ? `${value}, keep-alive` : value)};`,
	];
};

const readsContent = [
	'using var reader = new StreamReader(request.Body);',
	'await reader.ReadToEndAsync();',
	'// By now Kestrel has answered "Expect: 100-continue" with 100 Continue.',
];

const endpoint = (response: Response): readonly string[] => {
	const {callee, values} = result(response);
	const fields = ownFields(response).flatMap(setField);
	const readsFirst = response.interim !== undefined;
	if (!readsFirst && fields.length === 0) {
		return call('app.MapGet("/", () => ', callee, values, ');');
	}

	const parameters = [
		...(readsFirst ? ['HttpRequest request'] : []),
		...(fields.length > 0 ? ['HttpResponse response'] : []),
	].join(', ');
	return [
		readsFirst ? `app.MapPost("/", async (${parameters}) =>` : `app.MapGet("/", (${parameters}) =>`,
		'{',
		...indent([...(readsFirst ? readsContent : []), ...fields, ...call('return ', callee, values, ';')]),
		'});',
	];
};

const webSocket = [
	'app.UseWebSockets();',
	'',
	'app.MapGet("/", async (HttpContext context) =>',
	'{',
	...indent([
		'if (!context.WebSockets.IsWebSocketRequest)',
		'{',
		...indent(['context.Response.StatusCode = 400;', 'return;']),
		'}',
		'',
		'using var socket = await context.WebSockets.AcceptWebSocketAsync();',
		'var buffer = new ArraySegment<byte>(new byte[4096]);',
		'var received = await socket.ReceiveAsync(buffer, context.RequestAborted);',
		'while (!received.CloseStatus.HasValue)',
		'{',
		...indent([
			'var message = buffer.Slice(0, received.Count);',
			'await socket.SendAsync(message, received.MessageType, received.EndOfMessage, context.RequestAborted);',
			'received = await socket.ReceiveAsync(buffer, context.RequestAborted);',
		]),
		'}',
	]),
	'});',
];

const program = (response: Response, run: string): string =>
	[
		'var builder = WebApplication.CreateBuilder(args);',
		'var app = builder.Build();',
		'',
		...(response.status === 101 ? webSocket : endpoint(response)),
		'',
		run,
		'',
	].join('\n');

const app = (response: Response): App => aspnetCoreApp((url) => program(response, `app.Run(${string(url)});`));

const no = 'ASP.NET Core has no call that sends an interim response: Kestrel sends 100 by itself, and no other.';

const refusals: Refusals = {
	102: {no, instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.'},
	103: {no, instead: 'Send the Link field with the final response, and let a proxy in front make 103 of it.'},
	104: {
		no,
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** ASP.NET Core on Kestrel, as a minimal API. */
export const aspnetCore: Writer = {
	snippet: (response) => program(response, 'app.Run();'),
	app,
	refusals,
};
