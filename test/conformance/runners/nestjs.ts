import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {tsconfig} from '../../../source/frameworks/node/nestjs-app.js';
import {run} from '../command.js';
import {nodeRunner} from '../node/node.js';

const nest = ['core', 'common', 'platform-express', 'platform-ws', 'websockets'].map((name) => `@nestjs/${name}@12`);

const others = ['reflect-metadata@0.2', 'rxjs@7', 'ws@8', 'typescript@6', '@types/node@24', '@types/express@5'];

type Configuration = {readonly compilerOptions: Readonly<Record<string, unknown>>};

/** Compiles with the options of the apps, each file beside itself; what does not compile ends the run. */
const compile = async (folder: string): Promise<void> => {
	const {compilerOptions} = JSON.parse(tsconfig) as Configuration;
	const options = {...compilerOptions, rootDir: 'cells', outDir: undefined};
	const configuration = JSON.stringify({compilerOptions: options, include: ['cells']});
	await writeFile(path.join(folder, 'tsconfig.json'), `${configuration}\n`);
	await run(path.join(folder, 'node_modules', '.bin', 'tsc'), [], folder);
};

/** NestJS 12 on Express: an application for each snippet. */
export const runner = nodeRunner({
	id: 'nestjs',
	packages: [...nest, ...others],
	ending: 'ts',
	compile,
	imports: [
		'import "reflect-metadata";',
		'import { NestFactory } from "@nestjs/core";',
		'import { WsAdapter } from "@nestjs/platform-ws";',
		'',
		'const appOf = async ({ AppController, AppGateway }) => {',
		'  const controllers = AppController === undefined ? [] : [AppController];',
		'  const providers = AppGateway === undefined ? [] : [AppGateway];',
		'  const app = await NestFactory.create({ module: class {}, controllers, providers }, { logger: ["error"] });',
		'  app.useWebSocketAdapter(new WsAdapter(app));',
		'  return app.init();',
		'};',
	],
	server: '(await appOf(cell)).getHttpServer()',
});
