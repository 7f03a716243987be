import {schemaOf, versionSeen} from '../../../frameworks/index.js';
import {span, type Line} from '../../common/lines.js';
import type {View} from '../../state/view.js';

/** What the conformance run says of this cell. */
export const proof = ({cell, words}: View): Line => {
	const {verified: seen, framework} = cell;
	const schema = schemaOf(framework.id);
	switch (seen?.result) {
		case 'ran':
			return [span(words.ranOn(versionSeen(framework)), 'good')];
		case 'changed':
			return [span(words.changedSince, 'warning')];
		case 'failed':
			return [span((schema === undefined ? words.failedOn : words.invalidBy)(schema ?? versionSeen(framework)), 'bad')];
		case 'valid':
			return [span(words.validBy(schema ?? framework.name), 'good')];
		default:
			return cell.refusal === undefined ? [span(words.notRun, 'dim')] : [];
	}
};
