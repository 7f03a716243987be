import type {Framework} from './framework.js';
import {express} from './express.js';

/** Every framework, in the order in which ←→ walks them: by language, the best known first. */
export const frameworks: readonly Framework[] = [express];

/** The framework with this id or name, whatever its case, or `undefined`. */
export const findFramework = (name: string): Framework | undefined => {
	const wanted = name.toLowerCase();
	return frameworks.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
};
