import type {Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {yamlFile} from '../code/yaml.js';
import type {App, Refusals, Writer} from '../writer.js';

/** What writes the code of one that Kubernetes keeps: the snippet is the manifest, and the app applies it. */
export const kubernetesWriter = (
	filename: string,
	manifest: (response: Response) => readonly Doc[],
	refusals: Refusals,
): Writer => {
	const snippet = (response: Response): string => yamlFile(manifest(response));
	return {
		snippet,
		app: (response): App => ({
			files: [{path: filename, content: snippet(response)}],
			start: `kubectl apply -f ${filename}`,
		}),
		refusals,
	};
};
