import {expect, test, vi} from 'vitest';
import {tablesAsJson} from '../../scripts/build/tables-as-json.js';
import type {Verified} from '../../source/frameworks/index.js';
import type * as records from '../../source/frameworks/records.js';
import {bundled, loaded} from './bundled.js';

/** The records, of which one cell of Flask was run with other code than it has now. */
vi.mock('../../source/frameworks/records.js', async (original) => {
	const {readRecords, ...others} = await original<typeof records>();
	const {flask, ...all} = readRecords();
	const cells = flask?.cells.map((cell) => (cell.code === 200 ? {...cell, digest: '0123456789abcdef'} : cell));
	return {...others, readRecords: () => ({...all, flask: {...flask, cells}})};
});

test('the program does not say that code ran which changed since', async () => {
	const text = await bundled("export * from './source/frameworks/verified-data.js';", [tablesAsJson]);
	const {verified} = (await loaded(text)) as {readonly verified: Readonly<Record<string, Verified>>};
	expect(verified['flask']?.changed).toContain(200);
	expect(verified['flask']?.ran).not.toContain(200);
});
