package app

import "breakeven/app/learn"

// RunLearn takes over the classroom page as [Run] does an embed's.
func RunLearn() {
	p, ok := readPage()
	if !ok {
		return
	}
	m := learn.Load(p.locale, p.preset, p.place)
	p.browser.breathe()
	l := newLearn(m)
	l.arrive()
	l.widget.browser = p.browser
	l.widget.browser.breathe()
	p.show(l)
}
