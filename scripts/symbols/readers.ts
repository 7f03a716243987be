import type {LibraryId} from '../../source/statuses/symbols.js';
import {aspnetCore, dotnet} from './dotnet.js';
import {go} from './go.js';
import {node} from './node.js';
import {python, restFramework, starlette} from './python.js';
import type {Reader} from './reading.js';
import {rack} from './ruby.js';
import {rust} from './rust.js';
import {spring} from './spring.js';

/** How each library is read, in the order of the file that is written. */
export const readers: Readonly<Record<LibraryId, Reader>> = {
	'aspnet-core': aspnetCore,
	dotnet,
	go,
	node: node(24),
	python,
	'rack-2': rack('~> 2.2.0'),
	'rack-3': rack('~> 3.0'),
	'rest-framework': restFramework,
	rust,
	spring,
	starlette,
};
