import {schemaOf, titleOf, versionSeen} from '../../frameworks/index.js';
import {othersThatCan} from '../../grid/index.js';
import {highlight, mark} from '../drawing/highlight.js';
import {isTabbed} from '../drawing/layout.js';
import {cells, span, width, wrap, type Line} from '../common/lines.js';
import {label} from '../../statuses/index.js';
import {placeOf, walked} from '../state/framework-list.js';
import {toneOf} from '../common/theme.js';
import type {Unofficial} from '../../statuses/unofficial.js';
import {unofficialTexts} from '../../statuses/texts/unofficial.js';
import type {Content, Pane, View} from '../state/view.js';
import {tabStrip} from './header.js';

/** The frameworks around the selected one, as many as fit, the selected one between ‹ ›. */
const strip = ({state}: View, room: number): Line => {
	const all = walked(state.favourites);
	const selected = placeOf(state.framework, all);
	const names = all.map((each, index) => titleOf(index === selected ? state.framework : each));
	let first = selected;
	let last = selected;
	const size = (from: number, to: number): number =>
		names.slice(from, to + 1).reduce((sum, name) => sum + cells(name) + 2, 2) +
		(from > 0 ? 2 : 0) +
		(to + 1 < names.length ? 2 : 0);
	for (let grown = true; grown;) {
		grown = false;
		if (last + 1 < names.length && size(first, last + 1) <= room) {
			last++;
			grown = true;
		}

		if (first > 0 && size(first - 1, last) <= room) {
			first--;
			grown = true;
		}
	}

	const isWhole = size(first, last) <= room;
	return [
		...(first > 0 && isWhole ? [span('… ', 'dim')] : []),
		...names
			.slice(first, last + 1)
			.flatMap((name, index) => [
				span(index === 0 ? '' : '  '),
				first + index === selected ? span(`‹ ${name} ›`, 'title') : span(name, 'dim'),
			]),
		...(last + 1 < names.length && isWhole ? [span(' …', 'dim')] : []),
	];
};

/** What the conformance run says of this cell. */
export const proof = ({cell, words}: View): Line => {
	const {verified: seen, framework} = cell;
	const schema = schemaOf(framework.id);
	switch (seen?.result) {
		case 'ran':
			return [span(words.ranOn(versionSeen(framework)), 'good')];
		case 'changed':
			return [span(words.changedSince, 'warning')];
		case 'failed':
			return [span((schema === undefined ? words.failedOn : words.invalidBy)(schema ?? versionSeen(framework)), 'bad')];
		case 'valid':
			return [span(words.validBy(schema ?? framework.name), 'good')];
		default:
			return cell.refusal === undefined ? [span(words.notRun, 'dim')] : [];
	}
};

/** Of an unofficial status: who sends it, and what to do about it. */
const noCodeLines = ({words, state}: View, {senders, key}: Unofficial, room: number): readonly Line[] =>
	[words.unofficial.noCode(senders.join(', ')), unofficialTexts[state.language][key].cure].flatMap((text, index) => [
		...(index > 0 ? [[]] : []),
		...wrap(text, room - 2).map((line): Line => [span(` ${line}`, index === 0 ? 'strong' : undefined)]),
	]);

/** What came of sending it all the same. */
const observedLines = ({cell, words}: View, room: number): readonly Line[] => {
	const {verified: seen, framework} = cell;
	return seen?.result !== 'cannot' || schemaOf(framework.id) !== undefined
		? []
		: wrap(words.tried(versionSeen(framework), seen.observed), room - 2).map((line): Line => [span(` ${line}`, 'dim')]);
};

const refusalLines = (view: View, room: number): readonly Line[] => {
	const {cell, words} = view;
	const {refusal, framework, status} = cell;
	if (refusal === undefined) {
		return [];
	}

	if (status.unofficial !== undefined) {
		return noCodeLines(view, status.unofficial, room);
	}

	const others = othersThatCan(status, framework).map(({name}) => name);
	const paragraph = (text: string): readonly Line[] => wrap(text, room - 2).map((line): Line => [span(` ${line}`)]);
	return [
		...wrap(words.cannotSend(framework.name, label(status)), room - 4).map((line, index): Line => [
			span(' '),
			span(index === 0 ? '✗ ' : '  ', 'bad'),
			span(line, 'strong'),
		]),
		[],
		...paragraph(refusal.no),
		...observedLines(view, room),
		[],
		[span(' '), span(words.instead, 'dim')],
		...paragraph(refusal.instead),
		[],
		...(others.length === 0 ? [] : [[span(' '), span(words.othersCan, 'dim')], ...paragraph(others.join(', '))]),
	];
};

const numbered = (lines: readonly Line[], room: number): readonly Line[] => {
	if (room < 60) {
		return lines.map((line): Line => [span(' '), ...line]);
	}

	const size = String(lines.length).length;
	return lines.map((line, index): Line => [span(` ${String(index + 1).padStart(size)}  `, 'dim'), ...line]);
};

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

const appContent = (view: View, room: number): Pick<Content, 'lines' | 'text'> => {
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

const snippetContent = (view: View, room: number): Pick<Content, 'lines' | 'text'> => {
	const {snippet, framework, status} = view.cell;
	return snippet === undefined
		? {lines: refusalLines(view, room), text: ''}
		: {
				lines: numbered(
					mark(highlight(snippet.replace(/\n$/, ''), framework.language.highlight), status.code, toneOf(status.class)),
					room,
				),
				text: snippet,
			};
};

/** The code of the selected framework: the snippet, the whole app, or why there is none. */
export const codePane: Pane = (view, inner) => {
	const {framework} = view.cell;
	const {words, state, layout} = view;
	const app = state.wholeApp ? view.cell.app : undefined;
	const note = proof(view);
	const what = app !== undefined ? `${words.wholeApp}, ${words.files(app.files.length)}` : framework.language.name;
	const title = [span(words.panes.code)];
	const isNarrow = isTabbed(layout.mode);
	// Around the strip: what stands before it, the border, and the note, which goes to the lower border where it is narrow.
	const room = inner.width - (isNarrow ? width(tabStrip(view, false)) + 6 : width(title) + width(note) + 10);
	const kind: Line = [span(what, 'dim'), span(' ─ ', 'dim')];
	const hasKind = isNarrow ? state.wholeApp && width(kind) + cells(framework.name) + 8 <= room : true;
	return {
		title,
		detail: hasKind ? [...kind, ...strip(view, room - width(kind))] : strip(view, room),
		note,
		...(state.wholeApp ? appContent(view, inner.width) : snippetContent(view, inner.width)),
	};
};
