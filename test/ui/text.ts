import type {Line} from '../../source/ui/common/lines.js';

/** The same text as the line, without its looks. */
export const plain = (line: Line): string => line.map(({text}) => text).join('');
