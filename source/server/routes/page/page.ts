import {createHash} from 'node:crypto';
import type {PlannedAnswer} from '../../routing/plan.js';
import {htmlText, reply} from '../../answers/reply.js';
import type {ListedRoute} from '../listed-routes.js';
import {bodyOf} from './body.js';
import {script} from './script.js';
import {style} from './style.js';

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from elsewhere, and nothing runs but what is in the page. */
const policy = [
	"default-src 'none'",
	"connect-src 'self'",
	'img-src data:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	`script-src ${sourceOf(script)}`,
	`style-src ${sourceOf(style)}`,
].join('; ');

/** The page at `/` for a person in a browser; loaded only when it is asked for. */
export const pageOf = (routes: readonly ListedRoute[]): PlannedAnswer =>
	reply({
		type: htmlText,
		content: [
			'<!doctype html>',
			'<html lang="en">',
			'<head>',
			'<meta charset="utf-8">',
			'<meta name="viewport" content="width=device-width, initial-scale=1">',
			'<meta name="color-scheme" content="light dark">',
			'<title>status-tui: any HTTP status, on demand</title>',
			`<link rel="icon" href="data:,">`,
			`<style>${style}</style>`,
			'</head>',
			'<body>',
			bodyOf(routes),
			`<script>${script}</script>`,
			'</body>',
			'</html>',
			'',
		].join('\n'),
		fields: [
			['Content-Security-Policy', policy],
			['X-Content-Type-Options', 'nosniff'],
			['Referrer-Policy', 'no-referrer'],
			['Vary', 'Accept'],
		],
	});
