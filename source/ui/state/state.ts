import type {ContentView, Exchange, Request, RequestEdit, Target, Verdict} from '../../curl/index.js';
import type {Framework, Writers} from '../../frameworks/index.js';
import type {Failure} from '../../i18n/failures/index.js';
import type {Language} from '../../language.js';
import type {Linted} from '../../lint/index.js';
import type {BodyFormat, Response} from '../../response/index.js';
import type {Status} from '../../statuses/index.js';
import type {YesOrNo} from '../../statuses/decide.js';
import type {Scroll} from '../common/frame.js';
import type {Size} from '../common/rect.js';
import type {PaneId} from '../drawing/layout.js';
import type {Dialog} from './dialog.js';

/** One run of curl: what was asked, and what became of it. */
export type CurlRun = {
	/** What the request was made from, so that it can be made again. */
	readonly chosen: Pick<State, 'status' | 'format' | 'target' | 'edit'>;
	readonly request: Request;
	/** The preview with which the answer is compared. */
	readonly expected: Response;
	readonly exchange: Exchange;
	readonly verdict: Verdict;
};

/** A live run of curl, from Enter to the verdict. */
export type Live =
	| {readonly kind: 'none'}
	| {readonly kind: 'running'; readonly request: Request}
	| {readonly kind: 'done'; readonly run: CurlRun};

/** A response that was pasted and looked at. */
export type Pasted = Extract<Linted, {ok: true}>;

/** What just happened, in the footer until the next key or for four seconds. */
export type Notice = {readonly kind: 'good' | 'bad'; readonly text: string};

/** The built-in server: not there yet, listening, or why it is not. */
export type ServerState =
	| {readonly kind: 'starting'}
	| {readonly kind: 'ready'; readonly url: string}
	| {readonly kind: 'failed'; readonly reason: Failure};

/** Everything that decides what is on the screen. */
export type State = {
	readonly size: Size;
	readonly language: Language;
	/** The moment that the preview's `Date` field tells. */
	readonly date: Date;
	readonly status: Status;
	readonly framework: Framework;
	/** The frameworks that the reader likes best, in the order in which they were chosen: they come first. */
	readonly favourites: readonly Framework[];
	/** What writes the code: of the framework's family for the first frame, then of all. */
	readonly writers: Writers;
	readonly format: BodyFormat;
	/** Whether the code pane shows the whole app and not the snippet. */
	readonly wholeApp: boolean;
	/** The reader's own API, or `undefined` for the built-in server. */
	readonly target: Target | undefined;
	/** The hosts beside this machine to which requests may go. */
	readonly allowedHosts: readonly string[];
	/** What the reader changed of the request that the status calls for. */
	readonly edit: RequestEdit;
	readonly server: ServerState;
	readonly focus: PaneId;
	/** The pane that is seen where panes share one place; `about` covers the preview everywhere. */
	readonly shown: Exclude<PaneId, 'list'>;
	readonly zoomed: boolean;
	/** Whether the list has the statuses that no specification registers. */
	readonly showsUnofficial: boolean;
	/** The first row of the list that is seen. */
	readonly listTop: number;
	readonly scroll: Scroll;
	readonly dialog: Dialog;
	/** The answers that last led to a status; from there the questions can be gone back through. */
	readonly decided: readonly YesOrNo[];
	/** Which of the statuses that are often confused with this one Enter goes to, in the about panel. */
	readonly neighbour: number;
	/** A response that was pasted, shown in place of the preview; `undefined` where there is none, or it was left. */
	readonly pasted: Pasted | undefined;
	readonly live: Live;
	/** The last runs, newest first. */
	readonly history: readonly CurlRun[];
	/** How the content of a live response is shown. */
	readonly contentView: ContentView;
	readonly notice: Notice | undefined;
};
