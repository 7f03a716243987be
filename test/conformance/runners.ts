import {dotnet} from './dotnet/runners.js';
import {mocks} from './mocks/runners.js';
import {gateway} from './gateway/runners.js';
import {go} from './go/runners.js';
import {jvm} from './jvm/runners.js';
import {node} from './node/runners.js';
import {php} from './php/runners.js';
import {platform} from './platform/runners.js';
import {python} from './python/runners.js';
import {ruby} from './ruby/runners.js';
import {rust} from './rust/runners.js';
import type {Runners} from './runner.js';

/** The runner of each framework. */
export const runners: Runners = {
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
