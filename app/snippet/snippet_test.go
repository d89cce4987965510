package snippet

import "testing"

func TestPrint(t *testing.T) {
	t.Log(Reserve(""))
	t.Log(Reserve("hide=capex,layoffs&show=equivalents"))
	t.Log(FrameStyle(""))
	t.Log(Height(320, ""), Height(640, ""), Height(900, "hide=capex"))
}
