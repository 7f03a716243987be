import type {Response} from '../../response/index.js';
import {javascriptFile} from '../code/javascript.js';
import {jsonFile} from '../code/json.js';
import {isUpgrade} from '../response-parts.js';
import type {App} from '../writer.js';
import {packageJson, port} from './node-program.js';

/** What NestJS compiles with. */
export const tsconfig = jsonFile({
	compilerOptions: {
		module: 'nodenext',
		target: 'es2023',
		types: ['node'],
		strict: true,
		skipLibCheck: true,
		isolatedModules: true,
		emitDecoratorMetadata: true,
		experimentalDecorators: true,
		rootDir: 'src',
		outDir: 'dist',
	},
	include: ['src'],
}).replaceAll(/\[\s+("\w+")\s+\]/g, '[$1]');

const withAdapter = ['import { WsAdapter } from "@nestjs/platform-ws";'];

const main = (response: Response): string =>
	javascriptFile([
		'import { NestFactory } from "@nestjs/core";',
		...(isUpgrade(response) ? withAdapter : []),
		'import { AppModule } from "./app.module.js";',
		'',
		'const app = await NestFactory.create(AppModule);',
		...(isUpgrade(response) ? ['app.useWebSocketAdapter(new WsAdapter(app));'] : []),
		`await app.listen(${port}, "127.0.0.1");`,
	]);

const moduleOf = (kind: 'controllers' | 'providers', name: string, file: string): string =>
	javascriptFile([
		'import { Module } from "@nestjs/common";',
		`import { ${name} } from "./${file}.js";`,
		'',
		`@Module({ ${kind}: [${name}] })`,
		'export class AppModule {}',
	]);

const nest = '^12.0.0';

const webSocketPackages = {'@nestjs/platform-ws': nest, '@nestjs/websockets': nest};

/** An app as `nest new` lays it out, with the file that sends the response. */
export const nestApp = (response: Response, content: string): App => {
	const file = isUpgrade(response) ? 'app.gateway' : 'app.controller';
	const dependencies = {
		'@nestjs/common': nest,
		'@nestjs/core': nest,
		'@nestjs/platform-express': nest,
		...(isUpgrade(response) && webSocketPackages),
		'reflect-metadata': '^0.2.0',
		rxjs: '^7.8.0',
	};
	const devDependencies = {
		'@nestjs/cli': nest,
		'@types/express': '^5.0.0',
		'@types/node': '^24.0.0',
		typescript: '^6.0.0',
	};
	return {
		files: [
			{path: `src/${file}.ts`, content},
			{path: 'package.json', content: packageJson(response, dependencies, {devDependencies})},
			{
				path: 'src/app.module.ts',
				content: isUpgrade(response)
					? moduleOf('providers', 'AppGateway', file)
					: moduleOf('controllers', 'AppController', file),
			},
			{path: 'src/main.ts', content: main(response)},
			{path: 'tsconfig.json', content: tsconfig},
			{path: 'nest-cli.json', content: jsonFile({sourceRoot: 'src'})},
		],
		install: 'npm install',
		start: 'npx nest start',
		port,
	};
};
