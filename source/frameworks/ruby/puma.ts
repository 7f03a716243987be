import type {Field, Response} from '../../response/index.js';
import type {App, Refusals} from '../writer.js';

/** How a framework writes what it needs of its request before the final response. */
export type RequestIdiom = {
	/** The statement that reads the content. */
	readonly read: string;
	/** The statements that ask Puma for early hints. */
	readonly earlyHints: (fields: readonly Field[]) => readonly string[];
};

/** The statements that send each interim response which Puma can send. */
export const interimStatements = (response: Response, {read, earlyHints}: RequestIdiom): readonly string[] =>
	(response.interim ?? []).flatMap(({status, fields}) => {
		switch (status) {
			case 100:
				return ['# By now Puma has answered "Expect: 100-continue" with 100 Continue.', read];
			case 103:
				return ['# Puma sends it when it is started with --early-hints.', ...earlyHints(fields)];
			default:
				return [];
		}
	});

/** The gem of Puma, as its line in a Gemfile says it. */
export const puma = '"puma", ">= 5.6", "< 8"';

/**
 * A Gemfile.
 *
 * @param gems what stands after `gem` in each line, in the order of the alphabet
 */
export const gemfile = (gems: readonly string[]): string =>
	['source "https://rubygems.org"', '', ...gems.map((gem) => `gem ${gem}`), ''].join('\n');

/** How an application with a Gemfile and a `config.ru` is installed and started on Puma, for the response it sends. */
export const pumaApp = (response: Response, {files, port}: Pick<App, 'files'> & {readonly port: number}): App => ({
	files,
	install: 'bundle check || bundle install',
	start: [
		'bundle exec puma',
		`--bind tcp://127.0.0.1:${port}`,
		...(response.interim?.some(({status}) => status === 103) === true ? ['--early-hints'] : []),
	].join(' '),
	port,
});

/**
 * What no application on Puma can send.
 *
 * @param who what asks Puma for interim responses
 */
export const pumaRefusals = (who: string): Refusals => {
	const no = (code: number): string =>
		`${who} can only ask Puma for 103, and 100 is Puma’s own: a ${code} goes out as the final response, and the client waits.`;
	return {
		102: {
			no: no(102),
			instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.',
		},
		104: {
			no: no(104),
			instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
		},
	};
};
