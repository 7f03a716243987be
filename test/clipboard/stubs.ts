import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Bodies of shell scripts that stand in for clipboard tools. They record what they get beside themselves. */
export const stub = {
	works: '/bin/cat > "$0.input"; printf "%s\\n" "$@" > "$0.args"; printf "%s" "$LC_ALL" > "$0.locale"',
	fails: 'exit 1',
	hangs: 'echo $$ > "$0.pid"; exec /bin/sleep 60',
	leavesServer: '/bin/cat > "$0.input"; /bin/sleep 60 & echo $! > "$0.pid"',
} as const;

/** A PATH of its own with stub tools, and an empty folder for the file. */
export const makeStubs = (tools: Readonly<Record<string, keyof typeof stub>>) => {
	const folder = mkdtempSync(join(tmpdir(), 'clipboard-'));
	for (const [name, kind] of Object.entries(tools)) {
		writeFileSync(join(folder, name), `#!/bin/sh\n${stub[kind]}\n`);
		chmodSync(join(folder, name), 0o755);
	}

	return {
		PATH: folder,
		state: join(folder, 'state', 'status-tui'),
		/** What a tool has recorded, or `undefined` when it was not run. */
		recorded: (name: string, what: 'input' | 'args' | 'locale' | 'pid'): string | undefined => {
			const path = join(folder, `${name}.${what}`);
			return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		},
		remove: () => {
			rmSync(folder, {recursive: true});
		},
	};
};
