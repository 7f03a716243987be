import {dotnet} from './dotnet/runners.js';
import {go} from './go/runners.js';
import {jvm} from './jvm/runners.js';
import {node} from './node/runners.js';
import {python} from './python/runners.js';
import {ruby} from './ruby/runners.js';
import type {Runners} from './runner.js';

/** The runner of each framework. */
export const runners: Runners = {...python, ...node, ...jvm, ...go, ...ruby, ...dotnet};
