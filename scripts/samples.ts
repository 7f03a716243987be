import {sampleFolder, samples} from '../test/frameworks/samples.js';
import {writeFolder} from './write-folder.js';

/* Writes what readers get of each framework, for those who review a change of it: npm run samples. */
await writeFolder(sampleFolder, samples());
