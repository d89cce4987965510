package journeys
import ("testing";"os"
"github.com/chromedp/cdproto/emulation"
"github.com/chromedp/cdproto/page"
)
func (p *tab) feats(kv ...string){ var f []*emulation.MediaFeature; for i:=0;i<len(kv);i+=2 {f=append(f,&emulation.MediaFeature{Name:kv[i],Value:kv[i+1]})}
 call(p,emulation.SetEmulatedMedia,emulation.SetEmulatedMediaParams{Features:f}) }
func TestZZ(t *testing.T){
 p:=open(t,"/embed#capex=95000000000",visit{width:640})
 p.feats("forced-colors","active","prefers-color-scheme","dark")
 p.openAll(); p.focus(slider("capex")); p.frame()
 p.keep("fc-embed-dark.png",p.picture())
 p.feats("forced-colors","active","prefers-color-scheme","light")
 p.focus("summary"); p.frame()
 p.keep("fc-embed-light.png",p.picture())
 p.feats()
 call(p,page.SetFontSizes,page.SetFontSizesParams{FontSizes:&page.FontSizes{Standard:32}})
 p.goTo("/embed"); p.waitForEngine(); p.frame()
 t.Log(eval[any](p,`()=>getComputedStyle(document.documentElement).fontSize`))
 p.keep("text200-embed.png",p.picture())
 p=open(t,"/learn",visit{width:1280})
 p.feats("forced-colors","active","prefers-color-scheme","dark")
 p.frame()
 p.keep("fc-learn.png",p.picture())
 p.feats()
 for n,a:=range map[string]string{"page":"/#capex=95000000000","embed":"/embed","learn":"/learn"} {
 p.goTo(a); p.waitForEngine(); 
 r:=call(p,page.PrintToPDF,page.PrintToPDFParams{PaperWidth:8.27,PaperHeight:11.69})
 os.WriteFile("shots/print-"+n+".pdf",r.Data,0o644)
 }
}
