import supportsHyperlinks from 'supports-hyperlinks';
import {writeState} from '../config/index.js';
import {foreignHost} from '../curl/index.js';
import {loadAllWriters, loadWriters} from '../frameworks/index.js';
import {messagesOf} from '../i18n/index.js';
import type {YesOrNo} from '../statuses/decide.js';
import {painter} from '../ui/common/painter.js';
import {withAnswers} from '../ui/dialogs/decide.js';
import {centred} from '../ui/reducers/settle.js';
import {firstPaint} from '../ui/screen/first-paint.js';
import {resumeLine} from '../ui/state/resume.js';
import {initialState} from '../ui/state/opening.js';
import type {Pasted, State} from '../ui/state/state.js';
import {theme} from '../ui/common/theme.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program, Terminal} from './program.js';
import {screenEffects} from './screen-effects.js';
import {select} from './select.js';

const escapes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H',
	leave: '\u001B[?25h\u001B[?1049l',
	/** Reports of presses and of the wheel (1000), as text (1006). */
	mouseOn: '\u001B[?1000h\u001B[?1006h',
	mouseOff: '\u001B[?1006l\u001B[?1000l',
	home: '\u001B[H',
} as const;

/** Takes the terminal for the screen, and gives it back as it was, once. */
const own = (terminal: Terminal, mouse: boolean): {readonly take: () => void; readonly giveBack: () => void} => {
	let taken = false;
	return {
		take: () => {
			taken = true;
			terminal.setRawMode(true);
			terminal.write(escapes.enter + (mouse ? escapes.mouseOn : ''));
		},
		giveBack: () => {
			if (taken) {
				taken = false;
				terminal.write((mouse ? escapes.mouseOff : '') + escapes.leave);
				terminal.setRawMode(false);
			}
		},
	};
};

/** What the screen opens with besides a cell. */
type ScreenOpening =
	/** The questions of “which one should I send?”, some of them answered. */
	| {readonly kind: 'decide'; readonly answers: readonly YesOrNo[]}
	/** A response that was pasted, and what is wrong with it. */
	| {readonly kind: 'pasted'; readonly pasted: Pasted};

/** What stands on the command line was meant: requests may go there. */
const hostsOf = ({status, target}: Choice): readonly string[] => {
	const host = target && foreignHost(target.template.replaceAll('{code}', String(status?.code ?? 200)));
	return host === undefined ? [] : [host];
};

/** Opens the program on the terminal; returns when the reader has left. */
export const openScreen = async (
	choice: Choice,
	program: Program,
	terminal: Terminal,
	opening?: ScreenOpening,
): Promise<ExitCode> => {
	const chosen = await select(choice, program, true);
	const writers = await loadWriters(chosen.framework);
	const opened = initialState({
		...chosen,
		allowedHosts: hostsOf(choice),
		writers,
		size: terminal.size(),
		date: program.now(),
	});
	const initial: State = centred(
		opening?.kind === 'decide'
			? withAnswers(opened, opening.answers)
			: {...opened, pasted: opening?.pasted, shown: opening === undefined ? opened.shown : 'response'},
	);
	const paint = painter(theme, {colors: terminal.colors, links: supportsHyperlinks.stdout});
	const owned = own(terminal, chosen.mouse);
	const stop = async (): Promise<void> => {
		owned.giveBack();
		await terminal.stop();
		owned.take();
	};

	owned.take();
	terminal.write(firstPaint(initial, paint));
	try {
		const [{mount}, all] = await Promise.all([import('../ui/app/mount.js'), loadAllWriters()]);
		terminal.write(escapes.home);
		const running = mount({...initial, writers: all}, screenEffects(program, stop), paint, terminal.keys);
		program.ending.addEventListener('abort', running.end);
		if (program.ending.aborted) {
			running.end();
		}

		const last = await running.ended;
		owned.giveBack();
		program.warn(`${messagesOf(last.language).resume} ${resumeLine(last, program.startedAs)}`);
		await writeState(program, {
			status: last.status.code,
			framework: last.framework.id,
			favourites: last.favourites.map(({id}) => id),
			format: last.format,
			lang: last.language,
			app: last.wholeApp,
		});
		return exitCodes.done;
	} finally {
		owned.giveBack();
	}
};
