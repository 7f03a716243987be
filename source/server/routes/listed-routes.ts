import type {Route} from '../routing/plan.js';
import {shownPath} from '../routing/router.js';
import {all} from './methods.js';

/** A route as it is listed. */
export type ListedRoute = {readonly path: string; readonly methods: readonly string[]; readonly summary: string};

/** The routes as they are listed: those of one cause are all in the line of `/cause/{code}`. */
export const listedRoutes = (routes: readonly Route[]): readonly ListedRoute[] =>
	routes
		.filter(({path}) => !/^\/cause\/\d/.test(path))
		.map((route) => ({path: shownPath(route), methods: route.methods ?? all, summary: route.summary}));
