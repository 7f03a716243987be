import {dirname, join} from 'node:path';
import {choose, chooseAll, type Chosen} from './choices.js';
import {stateFolder, type Place} from './folders.js';
import {readJson} from './json.js';

/** The values that may be remembered. */
export type StateChoices = {
	readonly status: readonly number[];
	readonly framework: readonly string[];
	readonly format: readonly string[];
	readonly lang: readonly string[];
	/** Whether the whole app is shown in place of the snippet. */
	readonly app: readonly boolean[];
};

/** What was selected when the program was left. */
export type State<Table extends StateChoices = StateChoices> = Chosen<Pick<Table, keyof StateChoices>> & {
	/** The frameworks that come first. */
	readonly favourites?: ReadonlyArray<Table['framework'][number]>;
};

const stateFile = (place: Place): string | undefined => {
	const folder = stateFolder(place);
	return folder === undefined ? undefined : join(folder, 'state.json');
};

/** The last selection, as far as it is there and still possible; empty rather than a failure, whatever the file holds. */
export const readState = <const Table extends StateChoices>(place: Place, table: Table): State<Table> => {
	const file = stateFile(place);
	const read = file === undefined ? undefined : readJson(file);
	if (read?.ok !== true) {
		return {};
	}

	const favourites = chooseAll(read.object['favourites'], table.framework);
	return {...choose(read.object, table), ...(favourites.length > 0 && {favourites})};
};

/** Remembers a selection, all of it or nothing. Where it cannot be written, there is no memory, and nobody is told. */
export const writeState = async (place: Place, state: State): Promise<void> => {
	const file = stateFile(place);
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
