import {titleOf, versionsOf} from '../../frameworks/index.js';
import {messagesOf} from '../../i18n/index.js';
import {findByCode, registered} from '../../statuses/index.js';
import {neighboursOf} from '../../statuses/neighbours.js';
import {moved} from '../common/steps.js';
import {carousel, frameworkIndex} from '../state/framework-list.js';
import {withFramework, withStatus} from '../state/selection.js';
import type {State} from '../state/state.js';
import {statusesOf} from '../state/status-list.js';
import {isAbout} from '../state/view.js';
import {nextOf} from './next.js';
import {extentOf, pageOf, scrollBy} from './scrolling.js';

/** Whether ↑↓ move the status: in the list, and over the about panel, which follows. */
const movesStatus = ({focus}: State): boolean => focus === 'list';

const moveStatus = (state: State, by: number): State => {
	const statuses = statusesOf(state);
	const index = moved(statuses.indexOf(state.status), by, statuses.length);
	return withStatus(state, statuses[index] ?? state.status);
};

const moveFramework = (state: State, by: number): State => {
	const all = carousel(state.favourites);
	const index = frameworkIndex(state.framework, all) + by;
	return withFramework(state, all[(index + all.length) % all.length] ?? state.framework);
};

/** Another status that the selected one is often confused with. */
const moveNeighbour = (state: State, by: number): State => {
	const {length} = neighboursOf(state.status.code);
	return length === 0 ? state : {...state, neighbour: (state.neighbour + by + length) % length};
};

/** ↑↓: so many statuses in the list, or lines in a focused pane. */
export const moveVertically =
	(lines: number) =>
	(state: State): State =>
		movesStatus(state) ? moveStatus(state, lines) : scrollBy(state, lines, 0);

/** PgUp and PgDn: what is seen at once, but for one row that stays. */
export const movePage =
	(direction: number) =>
	(state: State): State =>
		moveVertically(direction * Math.max(1, pageOf(state, state.focus) - 1))(state);

/** Home and End: the first or the last status, or line. */
export const moveToEnd =
	(direction: number) =>
	(state: State): State =>
		movesStatus(state) ? moveStatus(state, direction * Infinity) : scrollBy(state, direction * Infinity, -Infinity);

/** How many cells a key pans a pane whose lines are cut. */
const panStep = 8;

/** ←→: the framework; in a focused pane whose lines are cut, its left edge; in the about panel, the neighbour. */
export const moveHorizontally =
	(direction: number) =>
	(state: State): State => {
		if (isAbout(state)) {
			return moveNeighbour(state, direction);
		}

		return !movesStatus(state) && extentOf(state).width > 0
			? scrollBy(state, 0, direction * panStep)
			: moveFramework(state, direction);
	};

/** Goes to the neighbour that is chosen in the about panel. */
export const goToNeighbour = (state: State): State => {
	const code = neighboursOf(state.status.code)[state.neighbour]?.code;
	const status = code === undefined ? undefined : findByCode(code);
	return status === undefined || !isAbout(state) ? state : withStatus(state, status);
};

/** The next version of the framework that there is code for. */
export const nextVersion = (state: State): State => {
	const {framework, language} = state;
	const next = nextOf(versionsOf(framework), framework);
	const {versionIs, onlyVersion} = messagesOf(language);
	return next === framework
		? {...state, notice: {kind: 'good', text: onlyVersion(framework.name, framework.version)}}
		: {...withFramework(state, next), notice: {kind: 'good', text: versionIs(titleOf(next))}};
};

/** Shows or hides the unofficial statuses; one that is selected gives way to the registered one before it. */
export const toggleUnofficial = (state: State): State => {
	const next = {...state, focus: 'list' as const, showsUnofficial: !state.showsUnofficial};
	const before = registered.findLast(({code}) => code <= state.status.code);
	return next.showsUnofficial || state.status.unofficial === undefined || before === undefined
		? next
		: {...withStatus(next, before), showsUnofficial: false};
};
