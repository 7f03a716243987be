import type {RequestInfo} from '../../routing/plan.js';
import {preferred} from '../../request/preference.js';
import {fieldOf} from '../../request/echo.js';
import {hasBasic} from '../httpbin/authentication.js';
import type {Cause} from './cause.js';
import {has, isMethod, not, when} from './when.js';

/** The longest target and the longest field, in octets, so that a command that breaks the limit stays short. */
const longest = 80;

const long = 'x'.repeat(longest);

const targetLength = ({path, query}: RequestInfo): number => path.length + query.length;

const isLocal = (request: RequestInfo): boolean =>
	/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$|^$/i.test(fieldOf(request, 'host') ?? '');

/** Statuses about what is asked, by whom, and how it is said. */
export const refusals: readonly Cause[] = [
	{
		code: 401,
		reason: 'The request does not say who asks: it needs the user “user” with the password “passwd”.',
		provoke: ['{url}'],
		spare: ['--user', 'user:passwd', '{url}'],
		arises: when((request) => !hasBasic(request, 'user', 'passwd'), ['WWW-Authenticate', 'Basic realm="cause"']),
	},
	{
		code: 403,
		reason: 'Who asks is known, and may not: guests cannot read that.',
		provoke: ['--user', 'guest:guest', '{url}'],
		spare: ['--user', 'admin:admin', '{url}'],
		arises: when((request) => hasBasic(request, 'guest', 'guest')),
	},
	{
		code: 406,
		reason: 'Accept takes no format that is there: the resource is application/json.',
		provoke: ['--header', 'Accept: image/png', '{url}'],
		spare: ['--header', 'Accept: application/json', '{url}'],
		fields: [['Vary', 'Accept']],
		arises: when(
			(request) => preferred(fieldOf(request, 'accept') ?? '*/*', [['json', ['application/json']]]) === undefined,
			['Vary', 'Accept'],
		),
	},
	{
		code: 414,
		reason: `The path and the query have more than ${longest} octets together.`,
		provoke: [`{url}?q=${long}`],
		spare: ['{url}?q=x'],
		arises: when((request) => targetLength(request) > longest),
	},
	{
		code: 417,
		reason: 'Expect has something else than 100-continue.',
		provoke: ['--header', 'Expect: nonsense', '{url}'],
		spare: ['{url}'],
		arises: when(has('expect', /^(?!100-continue$)/i)),
	},
	{
		code: 421,
		reason: 'The Host is not this machine, so the request was sent to the wrong server.',
		provoke: ['--header', 'Host: other.example', '{url}'],
		spare: ['--header', 'Host: localhost', '{url}'],
		arises: when(not(isLocal)),
	},
	{
		code: 431,
		reason: `A field has more than ${longest} octets.`,
		provoke: ['--header', `X-Long: ${long}x`, '{url}'],
		spare: ['--header', 'X-Long: x', '{url}'],
		arises: when((request) => has('x-long', new RegExp(`^.{${longest + 1}}`))(request)),
	},
	{
		code: 501,
		reason: 'The server does not know what REPORT would do.',
		methods: ['GET', 'HEAD', 'REPORT'],
		provoke: ['--request', 'REPORT', '{url}'],
		spare: ['{url}'],
		arises: when(isMethod('REPORT')),
	},
];
