import {readRecords} from './records.js';
import {summarise} from './summary.js';

/**
 * What was run, by the framework's id. This is for development, and takes every record at its word: the build looks which
 * code changed since, and brings the outcome as data in place of this module.
 */
export const verified = summarise(readRecords(), () => []);
