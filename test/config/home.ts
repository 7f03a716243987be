import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** A temporary home folder. */
export const makeHome = () => {
	const home = mkdtempSync(join(tmpdir(), 'home-'));
	const at = (path: string): string => join(home, path);
	return {
		place: {env: {HOME: home}, platform: 'linux'},
		at,
		read: (path: string) => readFileSync(at(path), 'utf8'),
		list: (path: string) => readdirSync(at(path)),
		write: (path: string, text: string) => {
			mkdirSync(dirname(at(path)), {recursive: true});
			writeFileSync(at(path), text);
		},
		remove: () => {
			rmSync(home, {recursive: true});
		},
	} as const;
};
