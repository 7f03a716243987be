import {fieldValue, type Response} from '../../response/index.js';

/** Whether a client goes on to another address unless told not to. */
export const isRedirect = (response: Response): boolean =>
	response.status >= 300 && response.status < 400 && fieldValue(response, 'Location') !== undefined;
