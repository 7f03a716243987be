import type {App, AppFile} from '../writer.js';

/** A program in Python, the packages it needs, and how it is started. */
type PythonApp = {
	readonly path: string;
	readonly code: string;
	/** The requirements that pip installs. */
	readonly packages: readonly string[];
	readonly others?: readonly AppFile[];
	readonly start: string;
	readonly port?: number;
};

/** An app whose packages are installed into a virtual environment in its folder. */
export const pythonApp = ({path, code, packages, others = [], start, port}: PythonApp): App => ({
	files: [
		{path, content: code},
		{path: 'requirements.txt', content: packages.map((each) => `${each}\n`).join('')},
		...others,
	],
	install: 'python3 -m venv .venv && .venv/bin/pip install -r requirements.txt',
	start: `.venv/bin/${start}`,
	...(port !== undefined && {port}),
});
