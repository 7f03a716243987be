import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {shell} from '../command.js';
import type {Runner} from '../runner.js';
import {environment, installOnItsNode, nodeOf, versionOf} from './node.js';

/** A framework that is built with all routes of an app, by the files that they are. */
type Built = {
	readonly id: Framework['id'];
	/** What npm is asked for, the framework first. */
	readonly packages: readonly [framework: string, ...others: readonly string[]];
	/** The folder of the routes, and the file in it for a status code. */
	readonly routes: readonly [folder: string, file: (code: number) => string];
	readonly configuration: readonly [file: string, text: string];
	/** The line that builds it. */
	readonly build: string;
	/** What Node is started with to serve it at a port of loopback. */
	readonly serve: (port: number) => readonly string[];
	/** What is set for building and serving. */
	readonly variables: (port?: number) => Readonly<Record<string, string>>;
	/** The package whose server it is; Node's own where there is none. */
	readonly serverPackage?: string;
};

const withoutRange = (specification: string): string => specification.replace(/@\d+$/, '');

/** The runner of a framework that is built for production: each snippet is a route of its own, on Node 24. */
export const builtRunner = (framework: Built): Runner => {
	const environmentOf = (folder: string, port?: number): Readonly<Record<string, string>> => ({
		...environment(folder),
		...framework.variables(port),
	});
	return {
		id: framework.id,
		missing: async () => undefined,
		environment: environmentOf,
		prepare: async (folder, trials) => {
			const [routes, fileOf] = framework.routes;
			const [configuration, text] = framework.configuration;
			await installOnItsNode(folder, framework.packages);
			await rm(path.join(folder, routes), {recursive: true, force: true});
			for (const {status, snippet} of trials) {
				const route = path.join(folder, routes, fileOf(status.code));
				await mkdir(path.dirname(route), {recursive: true});
				await writeFile(route, snippet);
			}

			await writeFile(path.join(folder, configuration), text);
			await shell(framework.build, folder, environmentOf(folder));
			const {file, name} = await nodeOf(folder);
			const {packages, serverPackage} = framework;
			return {
				version: await versionOf(folder, withoutRange(packages[0])),
				server: serverPackage === undefined ? name : `${serverPackage} ${await versionOf(folder, serverPackage)}`,
				language: name,
				command: (port) => ({file, arguments: framework.serve(port), cwd: folder, env: environmentOf(folder, port)}),
			};
		},
	};
};
