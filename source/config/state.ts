import {dirname, join} from 'node:path';
import {allowedItems, pickAllowed, type Allowed} from './allowed.js';
import {stateFolder, type HomeOptions} from './folders.js';
import {readJson} from './json.js';

/** The values that may be remembered. */
export type StateValues = {
	readonly status: readonly number[];
	readonly framework: readonly string[];
	readonly format: readonly string[];
	readonly lang: readonly string[];
	/** Whether the whole app is shown in place of the snippet. */
	readonly app: readonly boolean[];
};

/** What was selected when the program was left. */
export type SavedState<Table extends StateValues = StateValues> = Allowed<Pick<Table, keyof StateValues>> & {
	/** The frameworks that come first. */
	readonly favourites?: ReadonlyArray<Table['framework'][number]>;
};

const stateFile = (options: HomeOptions): string | undefined => {
	const folder = stateFolder(options);
	return folder === undefined ? undefined : join(folder, 'state.json');
};

/** The last selection, as far as it is there and still possible; empty rather than a failure, whatever the file holds. */
export const readState = <const Table extends StateValues>(options: HomeOptions, table: Table): SavedState<Table> => {
	const file = stateFile(options);
	const result = file === undefined ? undefined : readJson(file);
	if (result?.ok !== true) {
		return {};
	}

	const favourites = allowedItems(result.object['favourites'], table.framework);
	return {...pickAllowed(result.object, table), ...(favourites.length > 0 && {favourites})};
};

/** Remembers a selection, all of it or nothing. Where it cannot be written, there is no memory, and nobody is told. */
export const writeState = async (options: HomeOptions, state: SavedState): Promise<void> => {
	const file = stateFile(options);
	if (file === undefined) {
		return;
	}

	const {mkdir} = await import('node:fs/promises');
	const {default: writeFileAtomic} = await import('write-file-atomic');
	try {
		await mkdir(dirname(file), {recursive: true, mode: 0o700});
		await writeFileAtomic(file, `${JSON.stringify(state)}\n`, {mode: 0o600, fsync: false});
	} catch {
		// A memory is a comfort; nobody asked for it.
	}
};
