import type {Note} from '../../../curl/index.js';
import type {Messages} from '../../../i18n/index.js';
import {citation} from '../../../statuses/index.js';
import {span, type Line} from '../../common/lines.js';
import {citing} from '../../drawing/links.js';

/** What a line of a comparison means, in words. */
export const noteText = (note: Note, {live: {notes}}: Messages): string => {
	switch (note.kind) {
		case 'must':
		case 'should':
		case 'must-not':
			return notes[note.kind](note.code, citation(note.specification));
		case 'textbook':
		case 'preview':
			return notes[note.kind](note.text);
		case 'later':
			return note.seconds < 0 ? notes.before(-note.seconds) : notes.after(note.seconds);
		case 'octets':
			return notes.octets(note.count);
		default:
			return notes[note.kind];
	}
};

/** The same as a line: what is demanded is red and leads to its section. */
export const noteLine = (note: Note, words: Messages): Line => {
	const text = noteText(note, words);
	return 'specification' in note
		? citing(text, note.specification, note.kind === 'should' ? 'warning' : 'bad')
		: [span(text, 'dim')];
};
