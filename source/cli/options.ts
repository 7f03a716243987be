import type {Choice} from '../commands/choice.js';
import type {Failure} from '../i18n/failures/index.js';
import type {Language} from '../language.js';
import type {CopyablePart, PrintablePart} from '../print/parts.js';
import type {LogFormat} from '../print/log-formats.js';
import type {YesOrNo} from '../statuses/decide.js';
import type {Shell} from './shells.js';

/** What the arguments ask for. */
export type Options =
	| {readonly kind: 'screen'; readonly choice: Choice}
	| {readonly kind: 'print'; readonly choice: Choice; readonly part: PrintablePart}
	| {readonly kind: 'json'; readonly choice: Choice}
	| {readonly kind: 'copy'; readonly choice: Choice; readonly part: CopyablePart}
	| {readonly kind: 'run'; readonly choice: Choice; readonly json: boolean}
	| {readonly kind: 'list'; readonly choice: Choice; readonly words: string; readonly json: boolean}
	| {readonly kind: 'frameworks'; readonly choice: Choice; readonly json: boolean}
	/** Without a text: the standard input. */
	| {readonly kind: 'lint'; readonly choice: Choice; readonly text?: string; readonly json: boolean}
	| {readonly kind: 'decide'; readonly choice: Choice; readonly answers: readonly YesOrNo[]}
	| {readonly kind: 'app'; readonly choice: Choice; readonly output?: string; readonly force: boolean}
	| {
			readonly kind: 'serve';
			readonly choice: Choice;
			readonly port?: number;
			readonly host: string;
			readonly log: LogFormat;
	  }
	| {readonly kind: 'completion'; readonly shell: Shell}
	| {readonly kind: 'help'; readonly choice: Pick<Choice, 'language'>}
	| {readonly kind: 'version'};

/** Options, or what was wrong with the arguments and what was expected, in the language that they ask for. */
export type ParsedOptions =
	| {readonly ok: true; readonly options: Options}
	| {readonly ok: false; readonly error: Failure; readonly language?: Language};
