import {foreignHost, type Request} from '../../curl/index.js';
import {locationOf, verdict} from '../../curl/live.js';
import {closesInstead} from '../../statuses/index.js';
import type {CurlRun, Live, State} from '../state/state.js';
import {isAbout} from '../state/view.js';
import type {EffectContext} from './context.js';

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

/** Has curl send the request, once the built-in server is there, unless the reader leaves the run before it is over. */
const send = async (context: EffectContext, request: Request): Promise<void> => {
	const {store, effects, view, words, told, notify, stateWhere} = context;
	const live: Live = {kind: 'running', request};
	store.dispatch({type: 'live', live});
	const isOver = (each: State): boolean => each.live !== live;
	const {target, server} = await stateWhere(
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

	const {state, cell} = view();
	const {status, format, edit, allowedHosts: mayLeadTo} = state;
	const leaving = new AbortController();
	void stateWhere(isOver).then(() => {
		leaving.abort();
	});
	const exchange = await effects.runCurl({...cell.request, mayLeadTo}, leaving.signal);
	if (!isOver(store.state())) {
		const run: CurlRun = {
			chosen: {status, format, target, edit},
			request: cell.request,
			expected: cell.response,
			exchange,
			verdict: verdict(exchange, status),
		};
		store.dispatch({type: 'live', live: {kind: 'done', run}});
	}
};

/** Runs curl against the target, or asks before, where that is a host that was not yet said yes to. */
export const run = async (context: EffectContext): Promise<void> => {
	const {store, view, words, notify} = context;
	const state = store.state();
	// In the about panel Enter goes to another status.
	if (state.live.kind === 'running' || isAbout(state)) {
		return;
	}

	const {octets, status, request} = view().cell;
	if (octets.length === 0 && !closesInstead(status)) {
		notify('bad', words().unofficial.noRun);
		return;
	}

	const host = hostToAsk(state, request);
	if (host === undefined) {
		await send(context, request);
	} else {
		store.dispatch({type: 'confirm', method: request.method, host});
	}
};

/** Runs the last run again, or the one that is chosen in the history. */
export const rerun = async (context: EffectContext): Promise<void> => {
	const {store, words, notify} = context;
	const {history, dialog, live} = store.state();
	const chosen = history[dialog.kind === 'history' ? dialog.index : 0];
	if (chosen === undefined) {
		notify('bad', words().history.empty);
	} else if (live.kind !== 'running' || dialog.kind === 'history') {
		store.dispatch({type: 'recall', run: chosen});
		await run(context);
	}
};

/** Repeats a run that is shown, once following redirects was switched on or off. */
export const rerunFollowing = async (context: EffectContext): Promise<void> => {
	if (context.store.state().live.kind === 'done') {
		await run(context);
	}
};

/** Lets requests go to the host of a question, and sends the one that was asked about. */
export const allowHost = async (context: EffectContext, host: string): Promise<void> => {
	context.store.dispatch({type: 'allow', host});
	await run(context);
};
