import {aspnetCore} from './aspnet-core.js';
import {django} from './django.js';
import {express} from './express.js';
import {fastapi} from './fastapi.js';
import {flask} from './flask.js';
import type {Framework} from './framework.js';
import {go} from './go.js';
import {rails} from './rails.js';
import {springBoot} from './spring-boot.js';

/** Every framework, in the order in which ←→ walks them: those of a language together. */
export const frameworks: readonly Framework[] = [django, flask, fastapi, express, springBoot, go, rails, aspnetCore];

/** The framework with this id or name, whatever its case, or `undefined`. */
export const findFramework = (name: string): Framework | undefined => {
	const wanted = name.toLowerCase();
	return frameworks.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
};
