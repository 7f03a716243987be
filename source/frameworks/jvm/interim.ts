import type {Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';

/** What a method needs so that an interim response goes out before its own. */
export type InterimCode = {
	/** The annotation that maps it to an HTTP method. */
	readonly annotation: string;
	readonly parameters: string;
	readonly statements: readonly Doc[];
	readonly imports: readonly string[];
};

/**
 * What it takes for the interim response of another, if there is one.
 *
 * @param none what it takes without
 * @param some what it takes by status code
 * @param otherwise what it takes for every other status
 */
export const interimFrom =
	<T>(none: T, some: Readonly<Record<number, (sent: Response) => T>>, otherwise: (sent: Response) => T) =>
	({interim: [sent] = []}: Response): T =>
		sent === undefined ? none : (some[sent.status] ?? otherwise)(sent);
