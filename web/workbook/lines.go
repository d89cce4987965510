package workbook

import (
	"fmt"
	"strings"
)

// A straight line start + step·N is at or above 0 from a least number of
// layoffs on, or up to a most. There are five: free cash flow less the target
// where no tax is paid (A) and where it is (B), both again for the first
// period, and taxable income.
type straight struct {
	column, id          string // its title is by its id
	start, step         string
	startSize, stepSize string // bounds of what start and step were summed from
}

var straights = []straight{
	{"C", "a", "w_cash", "w_saved", "w_size", "w_step_size"},
	{"D", "b", "w_taxed", "w_kept_after_tax", "w_size*(w_tax+w_rate)", "w_step_size*(w_tax+w_rate)"},
	{"E", "a_first", "w_cash*w_months", "w_saved*w_worked-w_severance*w_months",
		"w_size*w_months", "w_step_size*w_worked+w_severance*w_months"},
	{"F", "b_first", "w_taxed*w_months", "w_kept_after_tax*w_worked-(w_tax-w_rate)*w_severance*w_months",
		"w_size*(w_tax+w_rate)*w_months", "(w_step_size*w_worked+w_severance*w_months)*(w_tax+w_rate)"},
	{"G", "x", "w_taxable", "w_added", "w_size", "w_step_size"},
}

// lineRow is a row of the table. In its formula [name] stands for the cell of
// that row in the same column.
type lineRow struct{ name, formula string }

var lineRows = []lineRow{
	{"start", ""},
	{"step", ""},
	{"start_size", ""},
	{"step_size", ""},
	{"whole", "IF(MAX([start_size],[step_size])<" + exactBelow + ",1,0)"},
	{"divisor", "IF([whole]=1,MAX(1,GCD(ABS([start]),ABS([step]))),1)"},
	{"heads", "IF([whole]=1,MAX(1,GCD(ABS([step])/[divisor],headcount)),1)"},
	{"at0", "[start]/[divisor]*(headcount/[heads])"},
	{"each", "[step]/[divisor]/[heads]"},
	{"guess", "IF([each]=0,0,MAX(0,INT(-[at0]/[each])-1))"},
	{"least", "IF([at0]>=0,0,IF([each]<=0," + noEnd + "," +
		"[guess]+IF([each]*[guess]<-[at0],1,0)+IF([each]*([guess]+1)<-[at0],1,0)+IF([each]*([guess]+2)<-[at0],1,0)))"},
	{"most", "IF([each]>=0," + noEnd + ",IF([at0]<0,-1," +
		"[guess]+IF(-[each]*([guess]+1)<=[at0],1,0)+IF(-[each]*([guess]+2)<=[at0],1,0)+IF(-[each]*([guess]+3)<=[at0],1,0)))"},
	{"off0", roundedBy + "*[start_size]*headcount/[divisor]/[heads]"},
	{"off", roundedBy + "*[step_size]/[divisor]/[heads]"},
	{"level", level("AND([whole]=1,ABS([at0])+4*ABS([each])<"+exactBelow+")",
		"AND(ABS([at0])>[off0],OR([step_size]=0,ABS([each])>[off]),"+
			"OR([least]=0,[least]="+noEnd+",AND([each]*[least]+[at0]>[off0]+[off]*[least],-[at0]-[each]*([least]-1)>[off0]+[off]*[least])),"+
			"OR([most]<0,[most]="+noEnd+",AND([each]*[most]+[at0]>[off0]+[off]*[most],-[at0]-[each]*([most]+1)>[off0]+[off]*([most]+1))))")},
}

// lineName is the defined name of a cell of the table: w_least_b_first.
func lineName(row, line string) string { return "w_" + row + "_" + line }

func writeLines(s *sheet) {
	s.section(s.say("lines"))
	heads := []string{"", s.say("lines.names")}
	for _, l := range straights {
		heads = append(heads, ">"+s.say("line.of."+l.id))
	}
	s.head(heads...)
	for _, row := range lineRows {
		s.text("A", s.say("line."+row.name), styleLabel)
		s.text("B", row.name, styleName)
		for _, l := range straights {
			s.formula(l.column, l.fill(row), lineStyle(row.name))
			s.define(l.column, lineName(row.name, l.id))
		}
		s.next(1)
	}
	s.text("A", s.say("lines.none"), styleLabel)
	s.next(1)
}

func lineStyle(row string) style {
	switch row {
	case "least", "most", "off", "off0":
		return styleNumber
	}
	return styleCount
}

// fill is the formula of a row in this line's column.
func (l straight) fill(row lineRow) string {
	switch row.name {
	case "start":
		return l.start
	case "step":
		return l.step
	case "start_size":
		return l.startSize
	case "step_size":
		return l.stepSize
	}
	formula := row.formula
	for _, other := range lineRows {
		formula = strings.ReplaceAll(formula, "["+other.name+"]", lineName(other.name, l.id))
	}
	return formula
}

// writeAnswers intersects the lines: the status and the least number of
// layoffs, on the run rate and for the first period.
func writeAnswers(s *sheet) {
	s.section(s.say("lines.both"))
	s.head("", s.say("name"), ">"+s.say("value"))
	for _, p := range []struct{ name, a, b string }{{"run", "a", "b"}, {"first", "a_first", "b_first"}} {
		s.line(p.name+"_least", fmt.Sprintf("MAX(%s,%s)", lineName("least", p.a), lineName("least", p.b)))
		s.line(p.name+"_most", fmt.Sprintf("MIN(%s,%s)", lineName("most", p.a), lineName("most", p.b)))
		s.noted(p.name+"_status", statusFormula(p.name, p.a, p.b))
	}
}

func statusFormula(period, a, b string) string {
	return strings.NewReplacer(
		"[a0]", lineName("at0", a), "[a]", lineName("each", a),
		"[b0]", lineName("at0", b), "[b]", lineName("each", b),
		"[least]", period+"_least", "[most]", period+"_most",
	).Replace(`IF(AND([a0]>=0,[b0]>=0),"already-met",` +
		`IF(AND([a0]<0,[a]<=0),"no-saving",` +
		`IF(AND([b0]<0,[b]<=0),"tax-shield-loss",` +
		`IF([least]<=MIN([most],headcount),"ok",` +
		`IF([least]<=[most],"exceeds-pool","peak-below-target")))))`)
}
