import type {Route} from '../../routing/plan.js';
import {jsonReply, reply} from '../../answers/reply.js';
import {fieldOf} from '../../request/echo.js';
import {preferred} from '../../request/preference.js';
import {reads} from '../methods.js';

const png =
	'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgAQMAAABJtOi3AAAABlBMVEX29/kYej8WVdgiAAAAHklEQVR42mNg+M/wn4mBgYEBP8Hwn+E/AzHqqGweABtBCDGgV6MnAAAAAElFTkSuQmCC';

const jpeg =
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAgACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABwD/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAIE/8QAGBEAAgMAAAAAAAAAAAAAAAAAABEyNGH/2gAMAwEAAhEDEQA/AEkOIxomYrGIg4jGTFjEQcRjJixiIOIxkxYxH//Z';

const webp = 'UklGRi4AAABXRUJQVlA4TCEAAAAvH8AHAA/wwfuL2N8of/7jAWLBZP7S3RlE9D+klzzpJQ8A';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 4 4">
  <path fill="#f6f7f9" d="M0 0h4v4H0z"/>
  <path fill="#187a3f" d="M1 0h1v4H1zM3 0h1v4H3zM0 1h4v1H0zM0 3h4v1H0z"/>
</svg>
`;

/** The same picture in each format, by its media type; the one for who has no preference first. */
const images = {
	'image/png': Buffer.from(png, 'base64'),
	'image/webp': Buffer.from(webp, 'base64'),
	'image/svg+xml': svg,
	'image/jpeg': Buffer.from(jpeg, 'base64'),
} as const;

type ImageType = keyof typeof images;

const types = Object.keys(images) as ImageType[];

const imageOf = (type: ImageType): Route => ({
	path: `/image/${/[a-z]+(?=\+|$)/.exec(type)?.[0] ?? ''}`,
	methods: reads,
	summary: `a picture: ${type}`,
	plan: () => ({answer: reply({type, content: images[type]})}),
});

const negotiated: Route = {
	path: '/image',
	methods: reads,
	summary: 'a picture in the format that Accept likes best, or 406',
	plan(request) {
		const accepted = preferred(
			fieldOf(request, 'accept') ?? '*/*',
			types.map((type) => [type, [type]] as const),
		);
		const fields = [['Vary', 'Accept']] as const;
		return {
			answer:
				accepted === undefined
					? jsonReply(
							{message: 'Client did not request a supported media type.', accept: [...types, 'image/*']},
							{code: 406, fields},
						)
					: reply({type: accepted, content: images[accepted], fields}),
		};
	},
};

/** Routes with a picture. */
export const pictures: readonly Route[] = [negotiated, ...types.map(imageOf)];
