import {screenFolder, screens} from '../test/ui/screens.js';
import {writeFolder} from './write-folder.js';

/* Takes pictures of the screen, for those who review a change of it: npm run screens. */
await writeFolder(screenFolder, await screens());
