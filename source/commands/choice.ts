import type {RequestEdit, Target} from '../curl/index.js';
import type {Framework} from '../frameworks/index.js';
import type {Language} from '../language.js';
import type {BodyFormat} from '../response/index.js';
import type {Status} from '../statuses/index.js';

/** What a command is told to choose; what is left open comes from the configuration. */
export type Choice = {
	readonly status?: Status;
	readonly framework?: Framework;
	readonly format?: BodyFormat;
	readonly target?: Target;
	/** What is changed of the request that the status calls for. */
	readonly edit?: RequestEdit;
	readonly language?: Language;
};
