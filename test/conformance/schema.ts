import type {Framework} from '../../source/frameworks/index.js';
import {attemptsOf} from './attempts.js';
import {cellsOf, refused, type CellResult, type Verification} from './results.js';
import {NoAnswer} from './registries.js';
import type {Cell, SchemaAnswer, SchemaRunner} from './runner.js';

/** Why a refusal of what a schema takes is not called wrong. */
const unsaid = 'the schema takes it, and does not say what is sent';

const answerOf = async (
	runner: SchemaRunner,
	folder: string,
	cells: readonly Cell[],
): Promise<SchemaAnswer | string> => {
	try {
		return await runner.validate(folder, cells);
	} catch (error) {
		if (error instanceof NoAnswer) {
			throw error;
		}

		return error instanceof Error ? error.message : String(error);
	}
};

const validity = (snippet: string, faults: string): CellResult =>
	faults === '' ? {result: 'valid', snippet} : {result: 'failed', reason: faults, snippet};

/** Asks the schema about every cell, and about the attempts at what is refused. */
export const verifyBySchema = async (
	framework: Framework,
	runner: SchemaRunner,
	folder: string,
	say: (what: string) => void,
): Promise<Verification> => {
	const cells = cellsOf(framework);
	const attempts = attemptsOf(framework);
	say('asking its schema');
	const answer = await answerOf(runner, folder, [...cells, ...attempts]);
	if (typeof answer === 'string') {
		return {kind: 'broken', reason: answer, cells: cells.length};
	}

	const {version, schema} = answer;
	const faultsOf = ({status}: Cell): string => (answer.faults.get(status.code) ?? ['it was not looked at']).join('; ');
	return {
		kind: 'validated',
		made: {version, schema},
		cells: new Map([
			...cells.map((cell) => [cell.status.code, validity(cell.snippet, faultsOf(cell))] as const),
			...attempts.map(
				(attempt) => [attempt.status.code, refused(framework.id, attempt, faultsOf(attempt) || unsaid)] as const,
			),
		]),
	};
};
