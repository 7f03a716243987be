import {span, type Line} from '../../common/lines.js';
import {highlight, mark} from '../../drawing/highlight.js';
import {toneOf} from '../../drawing/status-tone.js';
import type {View} from '../../state/view.js';
import type {PaneContent} from '../pane.js';
import {numbered} from './numbered.js';
import {refusalLines} from './refusal.js';

const grammarsByEnding: Readonly<Record<string, string>> = {
	Caddyfile: 'go',
	cfg: 'nginx',
	conf: 'nginx',
	cs: 'csharp',
	csproj: 'xml',
	go: 'go',
	java: 'java',
	js: 'javascript',
	json: 'json',
	kt: 'kotlin',
	kts: 'kotlin',
	mjs: 'javascript',
	php: 'php',
	py: 'python',
	rb: 'ruby',
	rs: 'rust',
	toml: 'ini',
	ts: 'typescript',
	tsx: 'typescript',
	xml: 'xml',
	yaml: 'yaml',
	yml: 'yaml',
};

const grammarOf = (path: string): string => grammarsByEnding[path.slice(path.lastIndexOf('.') + 1)] ?? '';

/** The whole app: how it is installed and started, then its files; or why there is none. */
export const appContent = (view: View, room: number): Pick<PaneContent, 'lines' | 'text'> => {
	const {app, status} = view.cell;
	if (app === undefined) {
		return {lines: refusalLines(view, room), text: ''};
	}

	const command = (name: string, text: string): Line => [
		span(' '),
		span(name.padEnd(9), 'dim'),
		...(highlight(text, 'bash')[0] ?? []),
	];
	const {words} = view;
	return {
		lines: [
			...(app.install === undefined ? [] : [command(words.install, app.install)]),
			[
				...command(words.start, app.start),
				...(app.port === undefined ? [] : [span(`   ${words.thenOpen(`http://127.0.0.1:${app.port}/`)}`, 'dim')]),
			],
			...app.files.flatMap((file): readonly Line[] => [
				[],
				[span(' ── ', 'dim'), span(file.path, 'title'), span(' ──', 'dim')],
				...mark(
					numbered(highlight(file.content.replace(/\n$/, ''), grammarOf(file.path)), room),
					status.code,
					toneOf(status.class),
				),
			]),
		],
		text: app.files.map((file) => file.content).join('\n'),
	};
};
