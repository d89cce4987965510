package workbook

import "strings"

// writePeak finds the number of layoffs with the highest free cash flow: an end
// of the pool, or a whole number beside where taxable income changes its sign.
func writePeak(s *sheet) {
	s.section(s.say("peak"))
	s.head("", s.say("name"), ">"+s.say("value"))
	s.noted("w_rise", "MAX(w_saved*w_tax,w_kept_after_tax)")
	s.noted("w_fall", "MIN(w_saved*w_tax,w_kept_after_tax)")
	s.noted("w_bend_below", "MIN(headcount,IF(w_added<0,MAX(0,w_most_x),"+
		"IF(w_least_x="+noEnd+",0,MAX(0,w_least_x-IF(w_at0_x+w_each_x*w_least_x>0,1,0)))))")
	s.line("w_bend_above", "MIN(headcount,IF(w_added<0,IF(w_most_x<0,0,w_most_x+IF(w_at0_x+w_each_x*w_most_x>0,1,0)),"+
		"IF(w_least_x="+noEnd+",0,w_least_x)))")
	s.line("w_between", "w_tax*w_saved-SIGN(w_added)*w_rate*(w_at0_x+w_each_x*IF(w_added>0,w_bend_above,w_bend_below))*w_divisor_x*w_heads_x")
	s.noted("peak_layoffs", "IF(w_fall>0,headcount,IF(w_rise<=0,0,"+
		"IF(w_bend_below=w_bend_above,w_bend_below,IF(w_between>0,w_bend_above,w_bend_below))))")
	s.line("w_level_steps", level("AND(w_whole_a=1,w_whole_b=1)",
		"OR(w_step_size=0,AND(ABS(w_saved)>"+roundedBy+"*w_step_size,ABS(w_kept_after_tax)>"+roundedBy+"*w_step_size_b))"))
	s.line("w_level_bend", "IF(OR(w_fall>0,w_rise<=0),2,MIN(w_level_x,IF(w_bend_below=w_bend_above,2,"+
		level("AND(w_whole_a=1,w_whole_b=1,w_level_x=2)",
			"ABS(w_between)>"+roundedBy+"*(w_step_size_b+w_rate*(w_size*headcount+w_step_size*w_bend_above))")+")))")
}

// quotient is a count that comes of a division, rounded up or down, with its
// neighbours tried.
type quotient struct {
	name             string // its label is by it
	num, den         string
	up               bool
	where            string // a condition for there to be a count at all
	sign             string // what decides that condition
	numSize, denSize string // bounds what num and den were summed from
	trivial          string // where this holds the count is certain
}

// writeTried answers for the layoffs tried, and counts GPUs. Free cash flow
// less the target is here × headcount, over a common divisor.
func writeTried(s *sheet) {
	s.section(s.say("tried"))
	s.head("", s.say("name"), ">"+s.say("value"))
	s.line("w_common", "IF(AND(w_whole_a=1,w_whole_b=1,w_whole_a_first=1,w_whole_b_first=1),MAX(1,GCD(headcount,ABS(w_saved),ABS(w_kept_after_tax))),1)")
	s.line("w_people", "headcount/w_common")
	lower := func(name, cash, kept string) {
		s.line(name, strings.NewReplacer("[cash]", cash, "[kept]", kept).Replace(
			"MIN(w_cash*w_tax*w_people+w_tax*([cash])/w_common*layoffs,w_taxed*w_people+([kept])/w_common*layoffs)"))
	}
	s.noted("w_before", "MIN(w_cash*w_tax,w_taxed)*w_people")
	lower("w_after", "w_saved", "w_kept_after_tax")
	lower("w_after_severance", "w_saved-w_severance", "w_kept_after_tax-(w_tax-w_rate)*w_severance")
	s.line("w_gain", "w_after-w_before")
	s.line("w_spent", "w_after-w_after_severance")
	s.line("w_tried_size", "(w_tax+w_rate)*(w_size*w_people+(w_step_size+w_severance)/w_common*layoffs)")
	s.line("w_year", "12/GCD(12,months)")
	s.labelled("", "w_period", "months/GCD(12,months)")
	s.noted("w_gap", "MAX(0,-MIN(w_cash*w_tax,w_taxed))")
	s.line("w_unit", "w_bases*w_money*w_variable*w_tax")
	s.quotient(quotient{name: "payback", num: "w_spent*months", den: "w_gain", up: true,
		where: "AND(layoffs>0,w_gain>0)", sign: "w_gain", numSize: "w_tried_size*12", denSize: "w_tried_size", trivial: "severancePerLayoff=0"})
	s.quotient(quotient{name: "funded", num: "w_gain*w_year", den: "w_bases*w_variable*w_tax*w_people*w_period*w_gpu",
		where: "w_gain>=0", sign: "w_gain", numSize: "w_tried_size*w_year", denSize: "w_den_funded", trivial: "FALSE"})
	s.quotient(quotient{name: "forgone", num: "w_gap", den: "w_bases*w_variable*w_tax*w_gpu", up: true,
		where: "TRUE", sign: "w_gap", numSize: "(w_tax+w_rate)*w_size", denSize: "w_den_forgone", trivial: "w_gap=0"})
	s.noted("w_needed", "MAX(0,-w_cash*(w_tax-w_rate),-w_taxed)")
	s.line("pay_is_enough", "IF(w_needed<=w_payroll*(w_tax-w_rate),1,0)")
	s.line("w_level_pay", level("w_whole_b=1",
		"ABS(w_needed-w_payroll*(w_tax-w_rate))>"+roundedBy+"*w_start_size_b"))
}

func (s *sheet) quotient(q quotient) {
	tries := "[guess]+IF([den]*[guess]<[num],1,0)+IF([den]*([guess]+1)<[num],1,0)+IF([den]*([guess]+2)<[num],1,0)"
	near := "AND([den]*[n]-[num]>[off],[num]-[den]*([n]-1)>[off])"
	if !q.up {
		tries = "[guess]+IF([den]*([guess]+1)<=[num],1,0)+IF([den]*([guess]+2)<=[num],1,0)+IF([den]*([guess]+3)<=[num],1,0)"
		near = "AND([num]-[den]*[n]>[off],[den]*([n]+1)-[num]>[off])"
	}
	fill := func(formula string) string {
		formula = strings.ReplaceAll(formula, "[off]", roundedBy+"*("+q.numSize+"+"+q.denSize+"*([n]+1))")
		return strings.NewReplacer("[num]", "w_num_"+q.name, "[den]", "w_den_"+q.name, "[guess]", "w_guess_"+q.name, "[n]", q.name+"_count").Replace(formula)
	}
	s.labelled(s.say("quotient.num", arg("label", s.say("quotient."+q.name))), "w_num_"+q.name, q.num)
	s.labelled(s.say("quotient.den"), "w_den_"+q.name, q.den)
	s.labelled(s.say("quotient.guess"), "w_guess_"+q.name, fill("IF("+q.where+",MAX(0,INT([num]/[den])-1),0)"))
	s.labelled(s.say("quotient.count"), q.name+"_count", fill("IF("+q.where+","+tries+","+none+")"))
	exact := "AND(" + q.numSize + "+4*ABS([den])<" + exactBelow + ",w_whole_a=1)"
	if q.name != "forgone" {
		exact = "OR(layoffs=0," + exact + ")"
	}
	safe := "AND(ABS(" + q.sign + ")>" + roundedBy + "*" + q.numSize + ",IF(ISNUMBER([n]),IF(" + q.trivial + ",TRUE," + near + "),TRUE))"
	if q.name == "forgone" {
		safe = "IF(" + q.trivial + ",TRUE," + near + ")"
	}
	s.labelled(s.say("quotient.level"), "w_level_"+q.name, fill(level(exact, safe)))
}

func writeCertainty(s *sheet) {
	s.section(s.say("sure"))
	s.head("", s.say("name"), ">"+s.say("value"))
	levels := []string{"w_level_steps", "w_level_bend", "w_level_payback", "w_level_funded", "w_level_forgone", "w_level_pay"}
	for _, l := range straights[:4] {
		levels = append(levels, lineName("level", l.id))
	}
	s.noted("certainty_level", "MIN("+strings.Join(levels, ",")+")")
}
