/** What robots may not read. */
export const robots = 'User-agent: *\nDisallow: /deny\n';

/** What they find there all the same. */
export const deny = [
	"          .-''''''-.",
	"        .' _      _ '.",
	String.raw`       /   O      O   \ `.trimEnd(),
	'      :                :',
	'      |                |',
	'      :       __       :',
	String.raw`       \  .-"${'`'}  ${'`'}"-.  / `.trimEnd(),
	"        '.          .'",
	"          '-......-'",
	"     YOU SHOULDN'T BE HERE",
	'',
].join('\n');

/** The document at /json, with httpbin's members. */
export const slideshow = {
	slideshow: {
		author: 'Yours Truly',
		date: 'date of publication',
		slides: [
			{title: 'Wake up to WonderWidgets!', type: 'all'},
			{
				items: ['Why <em>WonderWidgets</em> are great', 'Who <em>buys</em> WonderWidgets'],
				title: 'Overview',
				type: 'all',
			},
		],
		title: 'Sample Slide Show',
	},
} as const;

/** The same in XML. */
export const slideshowXml = `<?xml version='1.0' encoding='us-ascii'?>

<!--  A SAMPLE set of slides  -->

<slideshow
    title="Sample Slide Show"
    date="Date of publication"
    author="Yours Truly"
    >

    <!-- TITLE SLIDE -->
    <slide type="all">
      <title>Wake up to WonderWidgets!</title>
    </slide>

    <!-- OVERVIEW -->
    <slide type="all">
        <title>Overview</title>
        <item>Why <em>WonderWidgets</em> are great</item>
        <item/>
        <item>Who <em>buys</em> WonderWidgets</item>
    </slide>

</slideshow>
`;

/** A page. */
export const moby = `<!DOCTYPE html>
<html lang="en">
  <head><title>Moby-Dick</title></head>
  <body>
    <h1>Herman Melville - Moby-Dick</h1>
    <div>
      <p>
        Call me Ishmael. Some years ago - never mind how long precisely - having little or no money in my purse, and
        nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of
        the world. It is a way I have of driving off the spleen and regulating the circulation.
      </p>
    </div>
  </body>
</html>
`;

/** Text of many scripts, and characters of one to four octets. */
export const utf8 = `<!DOCTYPE html>
<html lang="en">
  <head><meta charset="utf-8"><title>UTF-8</title></head>
  <body>
    <h1>Unicode Demo</h1>
    <pre>
One to four octets   A é € 😀
Mathematics          ∮ E⋅da = Q,  n → ∞, ∑ f(i) = ∏ g(i), ∀x∈ℝ: ⌈x⌉ = −⌊−x⌋
Combining            a͂ ê̄ ñ
German               Falsches Üben von Xylophonmusik quält jeden größeren Zwerg
Greek                Γαζέες καὶ μυρτιὲς δὲν θὰ βρῶ πιὰ
Russian              Съешь же ещё этих мягких французских булок
Japanese             いろはにほへと ちりぬるを
Korean               다람쥐 헌 쳇바퀴에 타고파
Hebrew               דג סקרן שט בים מאוכזב
Arabic               نص حكيم له سر قاطع
Hindi                ऋषियों को सताने वाले दुष्ट
Box                  ┌─┬─┐ ╔═╦═╗ ▁▂▃▄▅▆▇█
    </pre>
  </body>
</html>
`;

/** A form. */
export const form = `<!DOCTYPE html>
<html lang="en">
  <head><title>A form</title></head>
  <body>
    <form method="post" action="/post">
      <p><label>Customer name: <input name="custname"></label></p>
      <p><label>Telephone: <input type="tel" name="custtel"></label></p>
      <p><label>E-mail address: <input type="email" name="custemail"></label></p>
      <fieldset>
        <legend>Pizza Size</legend>
        <p><label><input type="radio" name="size" value="small"> Small</label></p>
        <p><label><input type="radio" name="size" value="medium"> Medium</label></p>
        <p><label><input type="radio" name="size" value="large"> Large</label></p>
      </fieldset>
      <p><label>Delivery instructions: <textarea name="comments"></textarea></label></p>
      <p><button>Submit order</button></p>
    </form>
  </body>
</html>
`;
