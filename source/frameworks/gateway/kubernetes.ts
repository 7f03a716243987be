import type {Response} from '../../response/index.js';
import type {App, Refusals, Writer} from '../writer.js';

/** What writes the code of one that Kubernetes keeps: the snippet is the manifest, and the app applies it. */
export const kubernetesWriter = (
	filename: string,
	manifest: (response: Response) => readonly string[],
	refusals: Refusals,
): Writer => {
	const snippet = (response: Response): string => [...manifest(response), ''].join('\n');
	return {
		snippet,
		app: (response): App => ({
			files: [{path: filename, content: snippet(response)}],
			start: `kubectl apply -f ${filename}`,
		}),
		refusals,
	};
};
