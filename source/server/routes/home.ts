import type {Field} from '../../response/index.js';
import type {RequestInfo, Plan, Route} from '../routing/plan.js';
import {jsonReply, plainText, reply} from '../answers/reply.js';
import {fieldOf, siteOf} from '../request/echo.js';
import {preferred} from '../request/preference.js';
import {listedRoutes, type ListedRoute} from './listed-routes.js';
import {reads} from './methods.js';

/** How wide the column of the paths is; the summary of a longer one is below it. */
const pathWidth = 34;

/** How wide the column of the summaries is. */
const summaryWidth = 80;

/** A text in lines of a width, broken at blanks. */
const wrapped = (text: string, width: number): readonly string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || line.length + 1 + word.length > width) {
			lines.push(word);
		} else {
			lines[lines.length - 1] = `${line} ${word}`;
		}
	}

	return lines;
};

const rowsOf = ({path, summary}: ListedRoute): readonly string[] => {
	const isLong = path.length > pathWidth;
	return [
		...(isLong ? [`  ${path}`] : []),
		...wrapped(summary, summaryWidth).map(
			(line, index) => `  ${(index === 0 && !isLong ? path : '').padEnd(pathWidth)}  ${line}`,
		),
	];
};

const textOf = (listed: readonly ListedRoute[], site: string): string =>
	[
		'status-tui: a mock server that answers with the status you ask for.',
		'',
		...listed.flatMap(rowsOf),
		'',
		`Such as: curl -i '${site}/status/417?body=xml'`,
		'',
		'',
	].join('\n');

const fields: readonly Field[] = [['Vary', 'Accept']];

const types = [
	['text', ['text/plain']],
	['html', ['text/html', 'application/xhtml+xml']],
	['json', ['application/json']],
] as const;

/** What there is, for a browser, for curl and for a program: `Accept` decides. */
export const homeOf = (routes: readonly Route[]): Route => {
	const formats = {
		text: (site: string): Plan => ({
			answer: reply({type: plainText, content: textOf(listedRoutes(routes), site), fields}),
		}),
		json: (): Plan => ({answer: jsonReply(listedRoutes(routes), {fields})}),
		async html(): Promise<Plan> {
			const {pageOf} = await import('./page/page.js');
			return {answer: pageOf(listedRoutes(routes))};
		},
	};
	return {
		path: '/',
		methods: reads,
		summary: 'what there is: text, a page, or JSON',
		plan: (request: RequestInfo, _parts, context) =>
			formats[preferred(fieldOf(request, 'accept') ?? '*/*', types) ?? 'text'](siteOf(request, context)),
	};
};
