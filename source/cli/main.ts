import {exitCodes} from '../commands/exit-codes.js';
import {languageOf} from '../commands/select.js';
import {parseOptions} from './arguments.js';
import {dispatch} from './dispatch.js';
import {runInProcess} from './process.js';

/* The program: arguments in, exit code out. `bin.ts` loads it, once it knows that this Node.js can run it. */
runInProcess(async (argv, program) => {
	const parsed = await parseOptions(argv);
	if (!parsed.ok) {
		await program.tellFailure(parsed.error, languageOf(parsed, program));
		return exitCodes.usage;
	}

	return dispatch(parsed.options, program);
});
