import {expect, test} from 'vitest';
import {
	firstStep,
	notForApplications,
	steps,
	type Question,
	type QuestionText,
} from '../../source/statuses/questions.js';
import {registered} from '../../source/statuses/index.js';
import * as english from '../../source/statuses/texts/en/questions.js';
import * as japanese from '../../source/statuses/texts/ja/questions.js';

type Path = {readonly steps: readonly string[]; readonly code: number};

/** Every way through the tree; one that comes back to a step, or leads to no step, is a mistake in the tree. */
const pathsFrom = (to: string | number, passed: readonly string[] = []): readonly Path[] => {
	if (typeof to === 'number') {
		return [{steps: passed, code: to}];
	}

	const step: Question | undefined = steps[to];
	if (step === undefined || passed.includes(to)) {
		throw new Error([...passed, to].join(' → '));
	}

	return [step.yes, step.no].flatMap((next) => pathsFrom(next, [...passed, to]));
};

const paths = pathsFrom(firstStep);
const codes = registered.map(({code}) => code);
const answersTo = (code: number): number =>
	Math.min(...paths.filter((path) => path.code === code).map((path) => path.steps.length));

test('a step is found under its own id, and no answer is without effect', () => {
	for (const [id, step] of Object.entries(steps)) {
		expect(step.id).toBe(id);
		expect(step.yes, id).not.toBe(step.no);
	}
});

test('every step is on a way from the first one', () => {
	expect([...new Set(paths.flatMap((path) => path.steps))].toSorted()).toEqual(Object.keys(steps).toSorted());
});

test('the answers lead to all registered codes but those that applications do not send', () => {
	const reached = [...new Set(paths.map(({code}) => code))];
	expect(reached.toSorted((a, b) => a - b)).toEqual(codes.filter((code) => !(code in notForApplications)));
});

test('what applications do not send is registered', () => {
	expect(Object.keys(notForApplications).map(Number)).toEqual(codes.filter((code) => code in notForApplications));
});

test('nobody answers more than ten questions, and few for the codes that are sent most', () => {
	expect(Math.max(...paths.map((path) => path.steps.length))).toBeLessThanOrEqual(10);
	const common = [200, 201, 204, 400, 401, 403, 404, 422, 429, 500, 503];
	expect(common.filter((code) => answersTo(code) > 6)).toEqual([]);
	expect(answersTo(409)).toBe(7);
});

test.each([
	['fails', [true, true, true], 503],
	['fails', [true, false, true, true, false], 400],
	['fails', [true, false, false, true, true], 401],
	['fails', [true, false, false, true, false, false], 403],
	['fails', [true, false, false, false, true, false], 404],
	['fails', [false, true, false, false], 200],
	['fails', [false, false, true, true, true, true], 308],
] as const)('from %s, %j leads to %d', (start, answers, code) => {
	const end = answers.reduce<string | number | undefined>(
		(to, yes) => (typeof to === 'string' ? steps[to]?.[yes ? 'yes' : 'no'] : undefined),
		start,
	);
	expect(end).toBe(code);
});

test.each([
	['English', english, /^[A-Z“][^\n]*\?$/, /^[A-Z\d“][^\n]*[^.\s]$/, /^[A-Z][^\n]*\.$/],
	['Japanese', japanese, /^[^\n]*？$/, /^[^\n]*[^。\s]$/, /^[^\n]*。$/],
] as const)('every step has its text in %s, short enough for one line', (_, texts, question, hint, sentence) => {
	const {decisionTexts, partTexts, reasonTexts} = texts;
	expect(Object.keys(decisionTexts).toSorted()).toEqual(Object.keys(steps).toSorted());
	for (const [id, text] of Object.entries<QuestionText>(decisionTexts)) {
		expect(text.question, id).toMatch(question);
		expect(text.question.length, id).toBeLessThanOrEqual(100);
		for (const answer of [text.yes, text.no].filter((given) => given !== undefined)) {
			expect(answer, id).toMatch(hint);
			expect(answer.length, id).toBeLessThanOrEqual(60);
		}
	}

	for (const {part} of Object.values(steps)) {
		expect(partTexts[part]).not.toBe('');
	}

	for (const reason of Object.values(notForApplications)) {
		expect(reasonTexts[reason]).toMatch(sentence);
	}
});

test.each([
	['English', english.decisionTexts],
	['Japanese', japanese.decisionTexts],
] as const)('a hint in %s that begins with codes names all that the answer leads to', (_, texts) => {
	for (const [id, text] of Object.entries<QuestionText>(texts)) {
		for (const answer of ['yes', 'no'] as const) {
			const hint = text[answer] ?? '';
			const reached = new Set(pathsFrom(steps[id]?.[answer] ?? id).map(({code}) => String(code)));
			const named = /^\d{3}\b/.test(hint) ? (hint.match(/\b\d{3}\b/g) ?? []) : [...reached];
			expect(named.toSorted(), `${id} ${answer}`).toEqual([...reached].toSorted());
		}
	}
});
