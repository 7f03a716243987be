import {firstStep, steps, type Question} from './questions.js';

/** What a reader said to a question. */
export type YesOrNo = 'yes' | 'no';

/** A question that was answered. */
export type AnsweredQuestion = {readonly step: Question; readonly answer: YesOrNo};

/** Where answers lead: the questions so far, then the next one or the status code at the end. */
export type Decision = {readonly answered: readonly AnsweredQuestion[]; readonly at: Question | number};

const stepOf = (id: string): Question => {
	const step = steps[id];
	if (step === undefined) {
		throw new Error(`the tree has no step ${id}`);
	}

	return step;
};

const follow = (to: string | number): Question | number => (typeof to === 'number' ? to : stepOf(to));

/** Walks the tree from its first question. Answers after the end are not looked at. */
export const decide = (answers: readonly YesOrNo[]): Decision => {
	const answered: AnsweredQuestion[] = [];
	let at: Question | number = stepOf(firstStep);
	for (const answer of answers) {
		if (typeof at === 'number') {
			break;
		}

		answered.push({step: at, answer});
		at = follow(at[answer]);
	}

	return {answered, at};
};

/** The status codes to which a step, or an answer of it, can still lead, ascending. */
export const codesFrom = (to: string | number): readonly number[] => {
	if (typeof to === 'number') {
		return [to];
	}

	const {yes, no} = stepOf(to);
	return [...new Set([...codesFrom(yes), ...codesFrom(no)])].sort((a, b) => a - b);
};
