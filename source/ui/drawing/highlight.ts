import {createLowlight} from 'lowlight';
import bash from 'highlight.js/lib/languages/bash';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import {span, type Line, type Span} from '../common/lines.js';
import type {Tone} from '../common/theme.js';

const grammars = {
	bash,
	csharp,
	go,
	ini,
	java,
	javascript,
	json,
	kotlin,
	nginx,
	php,
	python,
	ruby,
	rust,
	typescript,
	xml,
	yaml,
};
const lowlight = createLowlight();

const isGrammar = (language: string): language is keyof typeof grammars => Object.hasOwn(grammars, language);

/** highlight.js's scopes that look different from plain code. */
const tones: Readonly<Record<string, Tone>> = {
	'hljs-keyword': 'keyword',
	'hljs-literal': 'keyword',
	'hljs-built_in': 'type',
	'hljs-type': 'type',
	'hljs-string': 'string',
	'hljs-regexp': 'string',
	'hljs-symbol': 'string',
	'hljs-number': 'number',
	'hljs-comment': 'comment',
	'hljs-doctag': 'comment',
	'hljs-title': 'function',
	'hljs-section': 'function',
	'hljs-meta': 'keyword',
	'hljs-attr': 'field',
	'hljs-attribute': 'field',
	'hljs-name': 'keyword',
	'hljs-tag': 'dim',
	'hljs-variable': 'field',
};

type SyntaxNode = ReturnType<typeof lowlight.highlight>['children'][number];

const spansOf = (nodes: readonly SyntaxNode[], tone?: Tone): readonly Span[] =>
	nodes.flatMap((node) => {
		if (node.type === 'text') {
			return [span(node.value, tone)];
		}

		if (node.type !== 'element') {
			return [];
		}

		const classes = node.properties['className'];
		const own = Array.isArray(classes) ? classes.map((each) => tones[each]).find(Boolean) : undefined;
		return spansOf(node.children, own ?? tone);
	});

/** Splits spans at their line feeds. */
const linesOf = (spans: readonly Span[]): readonly Line[] => {
	const lines: Span[][] = [[]];
	for (const each of spans) {
		for (const [index, text] of each.text.split('\n').entries()) {
			if (index > 0) {
				lines.push([]);
			}

			if (text !== '') {
				lines.at(-1)?.push({...each, text: text.replaceAll('\t', '    ')});
			}
		}
	}

	return lines;
};

/**
 * Code as lines with the tones of its syntax; TABs become four spaces. A language without a grammar gives plain lines.
 *
 * @param language the name that highlight.js knows it by
 */
export const highlight = (code: string, language: string): readonly Line[] => {
	if (!isGrammar(language)) {
		return linesOf([span(code)]);
	}

	if (!lowlight.registered(language)) {
		lowlight.register(language, grammars[language]);
	}

	return linesOf(spansOf(lowlight.highlight(language, code).children));
};

/** The same lines with each whole occurrence of a number, such as the status code, in a tone of its own. */
export const mark = (lines: readonly Line[], number: number, tone: Tone): readonly Line[] => {
	const pattern = new RegExp(String.raw`(?<![\w.])(${number})(?!\w)`);
	return lines.map((line) =>
		line.flatMap((each) =>
			each.text
				.split(pattern)
				.map((text, index) => ({...each, text, ...(index % 2 === 1 && {tone})}))
				.filter(({text}) => text !== ''),
		),
	);
};
