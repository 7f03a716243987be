import {Box, useApp} from 'ink';
import {Boundary} from '../common/boundary.js';
import type {Painter} from '../common/painter.js';
import type {Effects} from '../effects/effects.js';
import type {Store} from '../reducers/store.js';
import {screen} from '../screen/screen.js';
import type {State} from '../state/state.js';
import {viewOf} from '../state/view.js';
import {BlockView} from './block-view.js';
import {useKeys, useMouse, useNoticeTimeout, usePastes, useServer, useStoreState, useTerminalSize} from './hooks.js';

/** Places what {@link screen} draws: the header, the panes or a dialog, and the footer. All that is seen is decided there. */
const Screen = ({state, paint}: {readonly state: State; readonly paint: Painter}) => (
	<Box width={state.size.columns} height={state.size.rows}>
		{screen(viewOf(state)).map(({id, rect, lines}) => (
			<BlockView key={id} rect={rect} text={lines.map((line) => paint(line)).join('\n')} />
		))}
	</Box>
);

type AppProperties = {
	readonly store: Store;
	readonly effects: Effects;
	readonly paint: Painter;
};

/** Hears the terminal, and shows the state. */
const Program = ({store, effects, paint}: AppProperties) => {
	useTerminalSize(store);
	useNoticeTimeout(store);
	useServer(store, effects);
	useKeys(store, effects);
	usePastes(store);
	useMouse(store);
	return <Screen state={useStoreState(store)} paint={paint} />;
};

/** The interactive program; a failure in it ends it with the error. */
export const App = (properties: AppProperties) => {
	const {exit} = useApp();
	return (
		<Boundary onError={exit}>
			<Program {...properties} />
		</Boundary>
	);
};
