import {refusal} from '../../answers/refusal.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Plan, Route} from '../../routing/plan.js';
import {htmlText, reply} from '../../answers/reply.js';
import {siteOf} from '../../request/echo.js';
import {withNumbers} from '../../request/numbers.js';
import {queryOf} from '../../request/query.js';
import {asUri} from '../../request/text.js';
import {all, reads} from '../methods.js';

/** A redirect whose target can have no line end: all that is not visible ASCII is percent-encoded. */
export const redirect = (target: string, code = 302, content = ''): PlannedAnswer =>
	reply({code, type: htmlText, content, fields: [['Location', asUri(target)]]});

const note = '<!doctype html>\n<html lang="en">\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n</html>\n';

const hops = {n: {least: 1, most: 10_000}} as const;

/** Where the next of so many redirects leads. */
const next = (kind: 'absolute' | 'relative', n: number, site: string): PlannedAnswer =>
	redirect(`${site}${n === 1 ? '/get' : `/${kind}-redirect/${n - 1}`}`, 302, note);

const chain = (
	path: string,
	summary: string,
	step: (n: number, request: RequestInfo, context: RouteContext) => PlannedAnswer,
): Route => ({
	path,
	methods: reads,
	summary,
	plan: (request, parts, context) => withNumbers(parts, hops, ({n}) => ({answer: step(n, request, context)})),
});

const relative = (n: number): PlannedAnswer => next('relative', n, '');

const absolute = (n: number, request: RequestInfo, context: RouteContext): PlannedAnswer =>
	next('absolute', n, siteOf(request, context));

const isAbsolute = (request: RequestInfo): boolean => queryOf(request)['absolute']?.toLowerCase() === 'true';

const redirectTo = (request: RequestInfo): Plan => {
	const {url, status_code: code} = queryOf(request);
	if (url === undefined) {
		return {answer: refusal(400, 'The query needs ?url= with the target of the redirect.')};
	}

	return {answer: redirect(url, /^3\d\d$/.test(code ?? '') ? Number(code) : 302)};
};

/** Routes that lead elsewhere. */
export const redirects: readonly Route[] = [
	chain('/redirect/{n}', 'so many redirects, then /get; ?absolute=true for absolute ones', (n, request, context) =>
		isAbsolute(request) ? absolute(n, request, context) : relative(n),
	),
	chain('/relative-redirect/{n}', 'so many redirects with a path in Location, then /get', relative),
	chain('/absolute-redirect/{n}', 'so many redirects with a whole URI in Location, then /get', absolute),
	{
		path: '/redirect-to',
		methods: all,
		summary: 'a redirect to ?url=, with &status_code= from 300 to 399 or 302',
		plan: redirectTo,
	},
];
