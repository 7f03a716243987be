import {dotnet} from './dotnet.js';
import {mocks} from './mocks.js';
import {gateway} from './gateway.js';
import {go} from './go.js';
import {jvm} from './jvm.js';
import {node} from './node.js';
import {php} from './php.js';
import {platform} from './platform.js';
import {python} from './python.js';
import {ruby} from './ruby.js';
import {rust} from './rust.js';
import type {NamedCalls} from './named-calls.js';

/** What stands in the code for a status code that is not written as a number, for every framework that has such. */
export const namedCalls: NamedCalls = {
	...python,
	...node,
	...jvm,
	...go,
	...rust,
	...ruby,
	...php,
	...dotnet,
	...platform,
	...mocks,
	...gateway,
};
