import {foreignHost, parseTarget, type Request} from '../curl/index.js';
import {locationOf, maxRedirects, verdict} from '../curl/live.js';
import {copyable, type CopyKind} from '../grid/copyable.js';
import {copiedLine} from '../i18n/copied.js';
import type {Failure} from '../i18n/failures/index.js';
import {failureText} from '../i18n/failures/text.js';
import {messagesOf, type Messages} from '../i18n/index.js';
import {closesInstead} from '../statuses/index.js';
import type {Effects} from './effects.js';
import type {ActionName} from './input/keymap.js';
import {contentOf} from './drawing/screen.js';
import type {Live, Notice, Run, State} from './state/state.js';
import type {Store} from './state/store.js';
import {isAbout, viewOf, zoomable, type View} from './state/view.js';

/** What a component lends to the commands: how to leave, and how to lend the terminal to somebody else. */
export type Host = {readonly exit: () => void; readonly suspend: (callback: () => Promise<void>) => Promise<void>};

/** The keys whose effect is outside the state. */
export type Commands = {
	readonly perform: (action: ActionName) => void;
	/** Enter in the line of a prompt, or yes to a question. */
	readonly submit: () => void;
};

/** The host, not this machine, that a request would go to before the reader said yes to it; where a known redirect leads, too. */
const hostToAsk = ({target, live, allowedHosts}: State, {url, follow}: Request): string | undefined => {
	const leadsTo =
		follow === true && live.kind === 'done' && live.run.exchange.kind === 'answered'
			? locationOf(live.run.exchange.response, live.run.request.url)
			: undefined;
	return [target === undefined ? undefined : url, leadsTo]
		.flatMap((each) => (each === undefined ? [] : (foreignHost(each) ?? [])))
		.find((host) => !allowedHosts.includes(host));
};

/** Binds the keys with an effect outside to the store that hears of the outcome. */
export const createCommands = (store: Store, effects: Effects, host: Host): Commands => {
	const view = (): View => viewOf(store.state());
	const words = (): Messages => messagesOf(store.state().language);
	const told = (failure: Failure): string => failureText(failure, store.state().language);
	const notify = (kind: Notice['kind'], text: string): void => {
		store.dispatch({type: 'notice', notice: {kind, text}});
	};

	const copy = async (text: string | undefined, kind: CopyKind): Promise<void> => {
		if (text === undefined || text === '') {
			notify('bad', words().nothingToCopy);
			return;
		}

		const copied = await effects.copy(copyable(text, kind));
		notify(copied.ok ? 'good' : 'bad', copiedLine(copied, store.state().language));
	};

	const codeText = ({cell, state}: View): string | undefined =>
		state.wholeApp ? contentOf(viewOf(state), 'code').text : cell.snippet;

	/** Resolves with the first state that is as asked, at once if it already is. */
	const state = async (isIt: (state: State) => boolean): Promise<State> =>
		new Promise((resolve) => {
			const check = (): void => {
				if (isIt(store.state())) {
					unsubscribe();
					resolve(store.state());
				}
			};
			const unsubscribe = store.subscribe(check);
			check();
		});

	const run = async (): Promise<void> => {
		// In the about panel Enter goes to another status.
		if (store.state().live.kind === 'running' || isAbout(store.state())) {
			return;
		}

		const {octets, status: wanted} = view().cell;
		if (octets.length === 0 && !closesInstead(wanted)) {
			notify('bad', words().unofficial.noRun);
			return;
		}

		const {method} = view().cell.request;
		const host = hostToAsk(store.state(), view().cell.request);
		if (host !== undefined) {
			store.dispatch({type: 'confirm', method, host});
			return;
		}

		const live: Live = {kind: 'running', request: view().cell.request};
		store.dispatch({type: 'live', live});
		const isOver = (each: State): boolean => each.live !== live;
		const {target, server} = await state(
			(each) => isOver(each) || each.target !== undefined || each.server.kind !== 'starting',
		);
		if (isOver(store.state())) {
			return;
		}

		if (target === undefined && server.kind === 'failed') {
			store.dispatch({type: 'live', live: {kind: 'none'}});
			notify('bad', words().serverFailed(told(server.reason)));
			return;
		}

		const {state: asked, cell} = view();
		const {status, format, edit} = asked;
		const {request, response: expected} = cell;
		const leaving = new AbortController();
		void state(isOver).then(() => {
			leaving.abort();
		});
		const {allowedHosts: mayLeadTo} = asked;
		const exchange = await effects.runCurl({...request, mayLeadTo}, leaving.signal);
		if (!isOver(store.state())) {
			const chosen = {status, format, target, edit};
			const run: Run = {chosen, request, expected, exchange, verdict: verdict(exchange, status)};
			store.dispatch({type: 'live', live: {kind: 'done', run}});
		}
	};

	const write = async (folder: string): Promise<void> => {
		const {app} = view().cell;
		if (app === undefined) {
			notify('bad', words().nothingToWrite);
			return;
		}

		const written = await effects.writeApp(app, folder);
		if (written.ok) {
			store.dispatch({type: 'close'});
			notify('good', words().written(written.folder, written.files.length));
		} else {
			store.dispatch({type: 'prompt-error', error: told(written.reason)});
		}
	};

	const useTarget = (text: string): void => {
		if (text.trim() === '') {
			store.dispatch({type: 'target', target: undefined});
			notify('good', words().targetIs(words().builtInServer));
			return;
		}

		const parsed = parseTarget(text);
		if (parsed.ok) {
			store.dispatch({type: 'target', target: parsed.target});
			notify('good', words().targetIs(parsed.target.template));
		} else {
			store.dispatch({type: 'prompt-error', error: told(parsed.reason)});
		}
	};

	const commands: Readonly<Partial<Record<ActionName, () => void | Promise<void>>>> = {
		'copy-code': async () => copy(codeText(view()), 'code'),
		'copy-response': async () =>
			copy(contentOf(viewOf({...store.state(), live: {kind: 'none'}}), 'response').text, 'response'),
		'copy-curl': async () => copy(view().cell.shellLine, 'command'),
		'copy-pane': async () => {
			const now = view();
			const pane = now.state.focus === 'list' ? 'list' : zoomable(now.state);
			return copy(contentOf(now, pane).text, pane === 'response' ? 'response' : pane === 'code' ? 'code' : 'command');
		},
		run,
		write: () => {
			const {cell} = view();
			if (cell.app === undefined) {
				notify('bad', words().nothingToWrite);
			} else {
				store.dispatch({
					type: 'prompt',
					purpose: 'folder',
					text: `./${cell.framework.id}-${cell.status.code}`,
				});
			}
		},
		specification: async () => {
			const {url} = view().cell.status.specification;
			const opened = await effects.openUrl(url);
			if (opened.ok) {
				notify('good', words().opened(url));
			} else {
				notify('bad', `${told(opened.reason)}: ${url}`);
			}
		},
		format: () => {
			const {format} = store.state();
			notify('good', words().formatIs(format));
		},
		rerun: async () => {
			const {history, dialog, live} = store.state();
			const chosen = history[dialog.kind === 'history' ? dialog.index : 0];
			if (chosen === undefined) {
				notify('bad', words().history.empty);
			} else if (live.kind !== 'running' || dialog.kind === 'history') {
				store.dispatch({type: 'recall', run: chosen});
				await run();
			}
		},
		follow: async () => {
			const {live, edit} = store.state();
			notify('good', edit.follow === true ? words().live.followed(maxRedirects) : words().live.notFollowed);
			if (live.kind === 'done') {
				await run();
			}
		},
		content: () => {
			notify('good', words().live.contentIs[store.state().contentView]);
		},
		language: () => {
			notify('good', words().languageIs(words().languageName));
		},
		quit: () => host.exit(),
		suspend: async () => host.suspend(effects.suspend),
	};

	return {
		perform: (action) => {
			void commands[action]?.();
		},
		submit: () => {
			const {dialog} = store.state();
			if (dialog.kind === 'prompt') {
				void (dialog.purpose === 'target' ? useTarget(dialog.editor.text) : write(dialog.editor.text));
			} else if (dialog.kind === 'confirm') {
				store.dispatch({type: 'allow', host: dialog.host});
				void run();
			}
		},
	};
};
