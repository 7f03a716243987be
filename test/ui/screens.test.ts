import {describe} from 'vitest';
import {testFolder} from '../written.js';
import {screenFolder, screens} from './screens.js';

describe('the pictures are what is on the screen', async () => {
	testFolder(screenFolder, await screens(), 'npm run screens');
});
