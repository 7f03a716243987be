import {goRunner} from '../go/go.js';

/** Fiber 3 on fasthttp; its WebSocket module by its whole version, because not every proxy lists it. */
export const runner = goRunner({
	id: 'fiber',
	modules: ['github.com/gofiber/fiber/v3@v3', 'github.com/gofiber/contrib/v3/websocket@v1.1.0'],
	oldest: 25,
	packages: ['github.com/gofiber/fiber/v3'],
	create: 'app := fiber.New()',
	mount: 'app.All',
	listen: (address) => `app.Listen(${address})`,
	server: 'github.com/valyala/fasthttp',
});
