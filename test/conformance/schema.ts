import type {Framework} from '../../source/frameworks/index.js';
import {attemptsOf} from './attempts.js';
import {trialsOf, refused, type TrialResult, type Verification} from './results.js';
import {NoAnswer} from './registries.js';
import type {Trial, SchemaAnswer, SchemaRunner} from './runner.js';

/** Why a refusal of what a schema takes is not called wrong. */
const unsaid = 'the schema takes it, and does not say what is sent';

const answerOf = async (
	runner: SchemaRunner,
	folder: string,
	trials: readonly Trial[],
): Promise<SchemaAnswer | string> => {
	try {
		return await runner.validate(folder, trials);
	} catch (error) {
		if (error instanceof NoAnswer) {
			throw error;
		}

		return error instanceof Error ? error.message : String(error);
	}
};

const validity = (snippet: string, faults: string): TrialResult =>
	faults === '' ? {result: 'valid', text: snippet} : {result: 'failed', text: snippet, observed: faults};

/** Asks the schema about every cell, and about the attempts at what is refused. */
export const verifyBySchema = async (
	framework: Framework,
	runner: SchemaRunner,
	folder: string,
	say: (what: string) => void,
): Promise<Verification> => {
	const trials = trialsOf(framework);
	const attempts = attemptsOf(framework);
	say('asking its schema');
	const answer = await answerOf(runner, folder, [...trials, ...attempts]);
	if (typeof answer === 'string') {
		return {kind: 'broken', reason: answer, trials: trials.length};
	}

	const {version, schema} = answer;
	const faultsOf = ({status}: Trial): string => (answer.faults.get(status.code) ?? ['it was not looked at']).join('; ');
	return {
		kind: 'validated',
		made: {version, schema},
		results: new Map([
			...trials.map((trial) => [trial.status.code, validity(trial.snippet, faultsOf(trial))] as const),
			...attempts.map(
				(attempt) => [attempt.status.code, refused(framework.id, attempt, faultsOf(attempt) || unsaid)] as const,
			),
		]),
	};
};
