export {cellOf, expectedServer, othersThatCan, type Cell, type Selection} from './cell.js';
