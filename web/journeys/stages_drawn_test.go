package journeys

import "testing"

// stepThrough takes a slider through its places, one by one and in leaps, then another away and back, and names each drawing or text that is not,
// element for element, what the page's table has for that place.
const stepThrough = `async s => {
	const there = document.getElementById('breakeven-table');
	const table = JSON.parse(there.textContent || await (await fetch(there.dataset.from)).text());
	const e = document.querySelector(s), f = table.fields[e.dataset.field], wrong = [];
	const at = f.at.split('|'), columns = f.columns.map(c => c.split('|'));
	const path = [...at.keys(), ...[...at.keys()].reverse(), ...[...at.keys()].map(i => i * 7 % at.length)];
	let compared = 0;
	const move = (slider, value) => { slider.value = value; slider.dispatchEvent(new Event('input', {bubbles: true})) };
	const compare = i => {
		for (const [slot, pattern] of f.answers) {
			const [selector, kind] = table.slots[slot];
			if (kind !== 'html') continue;
			const there = document.querySelector(selector), want = there.cloneNode(false);
			want.innerHTML = breakeven.trusted.createHTML(table.patterns[Array.isArray(pattern) ? pattern[i] : pattern]
				.map(p => typeof p === 'number' ? columns[p][i] ?? columns[p][0] : p).join(''));
			compared++;
			if (there.innerHTML !== want.innerHTML) wrong.push(selector + ' at ' + at[i] + ': ' + there.innerHTML + ' is not ' + want.innerHTML);
		}
	};
	for (const i of path) {
		move(e, at[i]);
		compare(i);
	}
	// A second figure, which the table can't answer, and back.
	const other = [...document.querySelectorAll('input[type=range]')].find(o => o !== e && o.dataset.field in table.fields);
	move(e, at[1]);
	move(other, other.max);
	move(other, other.defaultValue);
	compare(1);
	return {Compared: compared, Wrong: wrong};
}`

// Only what differs is written while a slider moves; what stands there afterwards is the whole answer.
func TestADragLeavesNothingOfAnEarlierPlaceBehind(t *testing.T) {
	r := newRoad(t)
	r.hold()
	for _, path := range []string{"/embed/microsoft-fy25?show=equivalents", "/"} {
		for _, s := range sliders {
			p := along(t, r, path, visit{})
			p.track(s.field)
			type steps struct {
				Compared int
				Wrong    []string
			}
			got := eval[steps](p, stepThrough, slider(s.field))
			if got.Compared < 300 {
				t.Errorf("%s, %s: only %d drawings and texts were compared", path, s.field, got.Compared)
			}
			if len(got.Wrong) > 0 {
				t.Errorf("%s, %s: %d drawings and texts are wrong, the first: %.2000s", path, s.field, len(got.Wrong), got.Wrong[0])
			}
		}
	}
}
