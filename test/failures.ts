import type {Failure} from '../source/i18n/failures/index.js';
import {failureLine} from '../source/print/failure-line.js';

const isFailure = (value: object): value is Failure => 'key' in value && 'values' in value;

const tellAll = (value: unknown): unknown => {
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) {
		return value;
	}

	if (Array.isArray(value)) {
		return value.map(tellAll);
	}

	return isFailure(value)
		? failureLine(value, 'en')
		: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tellAll(each)]));
};

/** A value in which every failure is its sentence in English. */
export const told = <T>(value: T): T extends Failure ? string : unknown =>
	tellAll(value) as T extends Failure ? string : unknown;
