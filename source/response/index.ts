export {bodyFormats, escapeMarkup, mediaTypes, type BodyFormat} from './bodies.js';
export {contentOf, type Content, type Json} from './content.js';
export {imfFixdate} from './date.js';
export {head, octets} from './raw.js';
export {parse, type ParsedResponse as Parsed} from './parse.js';
export {fieldValue, respond, type Field, type OwnContent, type Response, type ResponseOptions} from './response.js';
