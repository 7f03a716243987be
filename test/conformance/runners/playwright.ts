import {run, succeeds} from '../command.js';
import {nodeRunner} from '../mocks/node.js';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A page at the mocked origin asks with its own fetch, while only the route of the request is there besides its own. */
const harness = `import { chromium } from "playwright-core";
import { relay } from "./relay.js";

const url = "https://api.example.com/";

const browser = await chromium.launch({
  executablePath: ${JSON.stringify(chromium)},
  args: ["--host-resolver-rules=MAP * ~NOTFOUND"],
});
const page = await browser.newPage();

const ask = async ({ url, method, headers, body }) => {
  const response = await fetch(url, {
    method,
    headers,
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(5000),
  });
  return {
    status: response.status,
    reason: response.statusText,
    headers: [...response.headers],
    content: [...new Uint8Array(await response.arrayBuffer())],
  };
};

await page.route("**/page", (route) => route.fulfill({ body: "" }));
await page.goto(\`\${url}page\`);

relay(async ({ code, method, headers, body }) => {
  const { mockApi } = await import(\`./cells/\${code}.js\`);
  await page.unrouteAll();
  await mockApi(page);
  const seen = await page.evaluate(ask, { url, method, headers, body: body?.toString() });
  return { ...seen, content: Buffer.from(seen.content) };
});
`;

/** Playwright 1, seen by the fetch of a page in the Chromium of this machine. */
export const runner = nodeRunner({
	id: 'playwright',
	packages: ['playwright-core@1'],
	harness,
	client: async (folder) => {
		const version = /\d[\d.]*/.exec(await run(chromium, ['--version'], folder))?.[0];
		return `fetch of a page in Chromium ${version ?? 'unknown'}`;
	},
	missing: async () => ((await succeeds(chromium, ['--version'])) ? undefined : 'chromium'),
});
