import {rustRunner} from '../rust/rust.js';

/** Rocket 0.5 on hyper. */
export const runner = rustRunner({
	id: 'rocket',
	crate: 'rocket',
	server: 'hyper',
	oldest: 89,
	dependencies: ['rocket = { version = "0.5", features = ["json"] }', 'rocket_ws = "0.1"'],
	router: 'rocket::Rocket<rocket::Build>',
	mount: (at) => `router.mount("${at}", rocket::routes![index])`,
	main: [
		'#[rocket::launch]',
		'fn rocket() -> _ {',
		'    let figment = rocket::Config::figment().merge(("address", "127.0.0.1")).merge(("port", port()));',
		'    mount_all(rocket::custom(figment))',
		'}',
	],
});
