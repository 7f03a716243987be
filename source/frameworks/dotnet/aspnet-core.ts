import {contentOf, type Field, type Response} from '../../response/index.js';
import {anonymousType, call, csharpFile, namedArguments, statement, text} from '../code/csharp.js';
import {block, type Doc} from '../code/doc.js';
import {literals} from '../literal.js';
import {isRepeated, isUpgrade, ownFields} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {aspnetCoreApp} from './aspnet-core-app.js';

const string = literals.csharp;

const empty: Readonly<Record<number, string>> = {200: 'Results.Ok', 204: 'Results.NoContent'};

/** The call of a method of `Results`. */
const result = (response: Response): Doc => {
	const {status} = response;
	const content = contentOf(response);
	if (content.kind === 'none') {
		const callee = empty[status];
		return callee === undefined ? call('Results.StatusCode', [String(status)]) : `${callee}()`;
	}

	const statusCode = `statusCode: ${status}`;
	if (content.kind === 'text') {
		return call('Results.Text', [text(content.text), string(content.type), statusCode]);
	}

	if (content.type === 'application/problem+json') {
		return call('Results.Problem', namedArguments(content.value, {status: 'statusCode'}));
	}

	const object = anonymousType(content.value);
	return status === 200 ? call('Results.Ok', [object]) : call('Results.Json', [object, statusCode]);
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

const setField = (field: Field, index: number, fields: readonly Field[]): readonly string[] => {
	const [name, value] = field;
	if (isRepeated(field, index, fields)) {
		return [`response.Headers.Append(${string(name)}, ${string(value)});`];
	}

	const target = properties.has(name) ? `.${name.replaceAll('-', '')}` : `[${string(name)}]`;
	const keepsOpen = name === 'Connection' && value !== 'close';
	return [
		...(keepsOpen ? ['// Kestrel closes the connection unless this field says keep-alive.'] : []),
		`response.Headers${target} = ${string(keepsOpen ? `${value}, keep-alive` : value)};`,
	];
};

const reading = [
	'using var reader = new StreamReader(request.Body);',
	'await reader.ReadToEndAsync();',
	'// By now Kestrel has answered "Expect: 100-continue" with 100 Continue.',
];

const endpoint = (response: Response): readonly Doc[] => {
	const fields = ownFields(response).flatMap(setField);
	const reads = response.interim !== undefined;
	if (!reads && fields.length === 0) {
		return [['app.MapGet("/", () => ', result(response), ');']];
	}

	const parameters = [
		...(reads ? ['HttpRequest request'] : []),
		...(fields.length > 0 ? ['HttpResponse response'] : []),
	].join(', ');
	return [
		reads ? `app.MapPost("/", async (${parameters}) =>` : `app.MapGet("/", (${parameters}) =>`,
		block('{', [...(reads ? reading : []), ...fields, ...statement(['return ', result(response), ';'])], '});'),
	];
};

const webSocket = [
	'app.UseWebSockets();',
	'',
	'app.MapGet("/", async (HttpContext context) =>',
	block(
		'{',
		[
			'if (!context.WebSockets.IsWebSocketRequest)',
			block('{', ['context.Response.StatusCode = 400;', 'return;'], '}'),
			'',
			'using var socket = await context.WebSockets.AcceptWebSocketAsync();',
			'var buffer = new ArraySegment<byte>(new byte[4096]);',
			'var received = await socket.ReceiveAsync(buffer, context.RequestAborted);',
			'while (!received.CloseStatus.HasValue)',
			block(
				'{',
				[
					'var message = buffer.Slice(0, received.Count);',
					'await socket.SendAsync(message, received.MessageType, received.EndOfMessage, context.RequestAborted);',
					'received = await socket.ReceiveAsync(buffer, context.RequestAborted);',
				],
				'}',
			),
		],
		'});',
	),
];

const program = (response: Response, run: string): string =>
	csharpFile([
		'var builder = WebApplication.CreateBuilder(args);',
		'var app = builder.Build();',
		'',
		...(isUpgrade(response) ? webSocket : endpoint(response)),
		'',
		run,
	]);

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
