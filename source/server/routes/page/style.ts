/** How the page looks, in light and in dark as the browser prefers. */
export const style = `
:root {
	--back: #f6f7f9; --card: #ffffff; --edge: #d9dee6; --ink: #1a2029; --quiet: #566070; --focus: #2563eb;
	--c1: #33658a; --c2: #187a3f; --c3: #7a4bc2; --c4: #a85508; --c5: #c02636;
	--shadow: 0 1px 2px rgb(20 30 50 / 8%), 0 6px 20px rgb(20 30 50 / 6%);
	--mono: ui-monospace, "SFMono-Regular", "Cascadia Code", "DejaVu Sans Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
	:root {
		--back: #0e1218; --card: #171d26; --edge: #2a3340; --ink: #e7ecf3; --quiet: #9aa7b8; --focus: #7db0ff;
		--c1: #7fb8e6; --c2: #5fd38d; --c3: #c0a1ff; --c4: #f5b255; --c5: #ff8389;
		--shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 25%);
	}
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; }
body { margin: 0 auto; max-width: 92rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: 1.25rem; }
h1 { margin: 0; font: 700 1.5rem/1.2 var(--mono); letter-spacing: -.02em; }
header p { margin: 0; color: var(--quiet); }
main { display: grid; gap: 1.5rem; }
@media (min-width: 64rem) {
	main { grid-template-columns: minmax(0, 1fr) minmax(0, 34rem); align-items: start; }
	.exchange { order: 2; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); }
}
.exchange, .class, details { background: var(--card); border: 1px solid var(--edge); border-radius: .75rem; box-shadow: var(--shadow); }
.exchange { display: flex; flex-direction: column; overflow: hidden; }
form { display: grid; gap: .6rem; padding: 1rem; border-bottom: 1px solid var(--edge); }
.line { display: flex; gap: .5rem; align-items: end; }
.grow { flex: 1; min-width: 0; }
label > span { display: block; margin-bottom: .15rem; color: var(--quiet); font-size: .8rem; }
.hidden { position: absolute !important; width: 1px; height: 1px; margin: -1px !important; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
input, select, button { font: inherit; color: inherit; }
input, select { width: 100%; height: 2.4rem; padding: 0 .65rem; background: var(--back); border: 1px solid var(--edge); border-radius: .5rem; font: .9rem var(--mono); }
input::placeholder { color: var(--quiet); opacity: 1; }
button { cursor: pointer; background: none; border: 1px solid var(--edge); border-radius: .5rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.send { height: 2.4rem; padding: 0 1.1rem; border-color: transparent; background: var(--ink); color: var(--back); font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip { padding: .1rem .55rem; border-radius: 1rem; color: var(--quiet); font: .78rem/1.6 var(--mono); }
.chip:hover { color: var(--ink); border-color: var(--quiet); }
.chip[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--back); }
#response { flex: 1; min-height: 14rem; padding: 1rem; overflow: auto; overflow-wrap: anywhere; }
#response[aria-busy="true"] { opacity: .5; }
.hint { margin: .5rem 0; color: var(--quiet); }
.meaning { margin: .35rem 0 0; }
.result { margin: 0; line-height: 1.2; }
.result b { font: 700 2rem/1 var(--mono); letter-spacing: -.03em; color: var(--tone); }
.result span { font-weight: 600; font-size: 1.1rem; }
.result small { color: var(--quiet); white-space: nowrap; }
.failed { --tone: var(--c5); }
table { width: 100%; margin-top: .9rem; border-collapse: collapse; font: .82rem/1.5 var(--mono); }
th, td { padding: .25rem .5rem .25rem 0; border-top: 1px solid var(--edge); text-align: left; vertical-align: top; }
th { width: 40%; font-weight: 400; color: var(--quiet); }
pre { margin: .9rem 0 0; padding: .8rem; max-height: 24rem; overflow: auto; background: var(--back); border: 1px solid var(--edge); border-radius: .5rem; font: .82rem/1.5 var(--mono); white-space: pre-wrap; }
.curl { display: flex; gap: .5rem; align-items: center; padding: .6rem 1rem; border-top: 1px solid var(--edge); background: var(--back); }
.curl code { flex: 1; min-width: 0; overflow-wrap: anywhere; font: .8rem/1.5 var(--mono); }
#copy { padding: .1rem .6rem; font-size: .8rem; }
.catalogue { display: grid; gap: 1rem; min-width: 0; }
.find input { background: var(--card); }
.class { padding: .8rem 1rem 1rem; }
h3 { margin: 0 0 .6rem; font-size: .95rem; font-weight: 600; }
h3 span { font-family: var(--mono); color: var(--tone); }
.c1 { --tone: var(--c1); } .c2 { --tone: var(--c2); } .c3 { --tone: var(--c3); } .c4 { --tone: var(--c4); } .c5 { --tone: var(--c5); }
ul { list-style: none; margin: 0; padding: 0; }
.statuses { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13.5rem, 100%), 1fr)); gap: .4rem; }
.status { display: flex; gap: .6rem; align-items: center; width: 100%; height: 100%; min-height: 2.4rem; padding: .35rem .65rem; text-align: left; line-height: 1.3; }
.status b { font: 700 .95rem var(--mono); color: var(--tone); }
.status:hover { border-color: var(--tone); }
.status[aria-current] { border-color: var(--tone); box-shadow: inset 3px 0 0 var(--tone); background: color-mix(in srgb, var(--tone) 10%, transparent); }
details { padding: .8rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
.paths { margin-top: .6rem; }
.paths li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .25rem 1rem; padding: .3rem 0; border-top: 1px solid var(--edge); align-items: baseline; }
.paths span { color: var(--quiet); font-size: .88rem; overflow-wrap: anywhere; }
.path { border: 0; padding: 0; text-align: left; overflow-wrap: anywhere; }
.path code { font: .85rem var(--mono); color: var(--c1); }
.path:hover code { text-decoration: underline; }
@media (max-width: 40rem) { .paths li { grid-template-columns: 1fr; } }
@media (prefers-reduced-motion: no-preference) { button, #response { transition: border-color .12s, background-color .12s, opacity .12s; } }
`;
