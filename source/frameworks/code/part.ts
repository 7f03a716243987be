import type {Doc} from './doc.js';

/** What one part of a response needs: what is imported for it, what stands above the handler, and statements in it. */
export type CodePart = {
	readonly imports: readonly string[];
	readonly above?: readonly Doc[];
	readonly statements: readonly Doc[];
};
