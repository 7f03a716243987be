import {posix, win32} from 'node:path';

/** Where the program runs, as far as its folders depend on it. */
export type HomeOptions = {readonly env: Readonly<NodeJS.ProcessEnv>; readonly platform: NodeJS.Platform};

/** One location of a folder: the variable that names it, if there is one, and where it is in the home folder. */
type Location = {readonly variable?: string; readonly inHome: string};

type Locations = {
	/** The variable of the XDG Base Directory Specification, which is followed on every system where it is set. */
	readonly variable: string;
	readonly windows: Location;
	readonly macos: Location;
	readonly other: Location;
};

const state: Locations = {
	variable: 'XDG_STATE_HOME',
	windows: {variable: 'LOCALAPPDATA', inHome: 'AppData/Local'},
	macos: {inHome: 'Library/Application Support'},
	other: {inHome: '.local/state'},
};

const config: Locations = {
	variable: 'XDG_CONFIG_HOME',
	windows: {variable: 'APPDATA', inHome: 'AppData/Roaming'},
	macos: {inHome: '.config'},
	other: {inHome: '.config'},
};

const systems: Readonly<Partial<Record<NodeJS.Platform, 'windows' | 'macos'>>> = {win32: 'windows', darwin: 'macos'};

const folder =
	(locations: Locations) =>
	({env, platform}: HomeOptions): string | undefined => {
		const {isAbsolute, join} = platform === 'win32' ? win32 : posix;
		const location = locations[systems[platform] ?? 'other'];
		const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
		const root = [
			env[locations.variable],
			location.variable === undefined ? undefined : env[location.variable],
			home === undefined ? undefined : join(home, location.inHome),
		].find((path) => path !== undefined && isAbsolute(path));
		return root === undefined ? undefined : join(root, 'status-tui');
	};

/**
 * The folder for what the program itself remembers, or `undefined` where there is no home. As the XDG Base Directory
 * Specification demands, a relative path in a variable counts as unset.
 */
export const stateFolder = folder(state);

/** The folder for what the person has chosen, by the same rules as {@link stateFolder}. */
export const configFolder = folder(config);
