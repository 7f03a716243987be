import {Box, Text, useApp, useInput, usePaste, useStdin, useWindowSize} from 'ink';
import {memo, useEffect, useMemo, useSyncExternalStore} from 'react';
import type {Painter} from './common/painter.js';
import {Boundary} from './common/boundary.js';
import {createCommands} from './commands.js';
import type {Effects} from './effects.js';
import {handle, presses} from './input/presses.js';
import {mouseActions, mouseEvents} from './input/mouse.js';
import {screen, type Block} from './drawing/screen.js';
import type {Store} from './state/store.js';
import {viewOf} from './state/view.js';

/** How long a notice stays when no key is pressed, in milliseconds. */
const noticeTime = 4000;

type BlockProperties = Pick<Block, 'rect'> & {readonly text: string};

const sameBlock = (a: BlockProperties, b: BlockProperties): boolean =>
	a.text === b.text &&
	a.rect.x === b.rect.x &&
	a.rect.y === b.rect.y &&
	a.rect.width === b.rect.width &&
	a.rect.height === b.rect.height;

const BlockView = memo(
	({rect, text}: BlockProperties) => (
		<Box position="absolute" left={rect.x} top={rect.y} width={rect.width} height={rect.height}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	),
	sameBlock,
);
BlockView.displayName = 'BlockView';

const useNotice = (store: Store): void => {
	const {notice} = useSyncExternalStore(store.subscribe, store.state);
	useEffect(() => {
		if (notice === undefined) {
			return;
		}

		const timer = setTimeout(() => {
			store.dispatch({type: 'notice', notice: undefined});
		}, noticeTime);
		return () => {
			clearTimeout(timer);
		};
	}, [store, notice]);
};

const useServer = (store: Store, effects: Effects): void => {
	useEffect(() => {
		const start = async (): Promise<void> => {
			const started = await effects.startServer();
			store.dispatch({
				type: 'server',
				server: started.ok ? {kind: 'ready', url: started.url} : {kind: 'failed', reason: started.reason},
			});
		};

		void start();
	}, [store, effects]);
};

const useSize = (store: Store): void => {
	const {columns, rows} = useWindowSize();
	useEffect(() => {
		store.dispatch({type: 'resize', size: {columns, rows}});
	}, [store, columns, rows]);
};

const useKeys = (store: Store, effects: Effects): void => {
	const {exit, suspendTerminal} = useApp();
	const commands = useMemo(
		() => createCommands(store, effects, {exit, suspend: suspendTerminal}),
		[store, effects, exit, suspendTerminal],
	);
	useInput((input, key) => {
		for (const press of presses(input, key)) {
			handle(press, store, commands, effects.now);
		}
	});
	usePaste((text) => {
		if (store.state().dialog.kind !== 'none') {
			store.dispatch({type: 'dialog-key', key: '', text});
		}
	});
};

/** Ink hands on keys alone; what it reads can be heard beside it. */
const useMouse = (store: Store): void => {
	const {stdin} = useStdin();
	useEffect(() => {
		const hear = (chunk: Buffer | string): void => {
			for (const event of mouseEvents(chunk.toString())) {
				for (const action of mouseActions(store.state(), event)) {
					store.dispatch(action);
				}
			}
		};

		stdin.on('data', hear);
		return () => {
			stdin.off('data', hear);
		};
	}, [stdin, store]);
};

type AppProperties = {
	readonly store: Store;
	readonly effects: Effects;
	readonly paint: Painter;
};

/** Places what {@link screen} draws; all that is seen is decided there. */
const Screen = ({store, effects, paint}: AppProperties) => {
	const state = useSyncExternalStore(store.subscribe, store.state);
	useSize(store);
	useNotice(store);
	useServer(store, effects);
	useKeys(store, effects);
	useMouse(store);
	return (
		<Box width={state.size.columns} height={state.size.rows}>
			{screen(viewOf(state)).map(({id, rect, lines}) => (
				<BlockView key={id} rect={rect} text={lines.map((line) => paint(line)).join('\n')} />
			))}
		</Box>
	);
};

/** The interactive program; a failure in it ends it with the error. */
export const App = (properties: AppProperties) => {
	const {exit} = useApp();
	return (
		<Boundary onError={exit}>
			<Screen {...properties} />
		</Boundary>
	);
};
