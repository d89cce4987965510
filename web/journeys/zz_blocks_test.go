package journeys
import ("testing";"fmt";"os";"strings";"sort")
func TestZZBlocks(t *testing.T){
	p := blank(t, visit{noScript:true})
	type B struct{ K string; H float64; T string }
	get := func() []B {
		return eval[[]B](p, `() => [...document.querySelectorAll('.fields>*, .foot, .foot *, .more summary, .ways tr, .way>p, .way>h2')].filter(e => e.checkVisibility()).map((e,i,a) => ({K: e.tagName+'.'+e.className+'#'+i, H: Math.round(e.getBoundingClientRect().height*10)/10, T: e.textContent.slice(0,90)}))`)
	}
	for _, c := range strings.Split(os.Getenv("ZC"), ";;") {
		f := strings.Fields(c); var w int; fmt.Sscan(f[1], &w)
		base := map[string]float64{}
		for _, l := range []string{"en", f[0]} {
			q := ""; if len(f) > 2 { q = f[2] }
			p.goTo("/embed?lang="+l+"&" + q)
			p.resize(w)
			var out []string
			for _, b := range get() {
				if l == "en" { base[b.K] = b.H } else if h := base[b.K]; h < b.H-1 { out = append(out, fmt.Sprintf("   %s %v→%v %s", b.K, h, b.H, b.T)) }
			}
			sort.Strings(out)
			fmt.Println(c, l); for _, o := range out { fmt.Println(o) }
		}
	}
}
