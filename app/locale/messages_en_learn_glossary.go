package locale

func englishLearnGlossary() map[Key]string {
	terms := [...][3]string{
		{"fcf", "Free cash flow (FCF)", "The cash a company has left in a period after running its business and paying for its equipment: operating cash flow less capex. It can be negative while profit is positive."},
		{"ocf", "Operating cash flow (OCF)", "Cash in from customers less cash out for running the business, tax included and capex left out."},
		{"capex", "Capex", "Capital expenditure: cash spent on what lasts for years, such as data centres. It leaves at once, while its cost reaches profit slowly, as depreciation. Here it is net of sale proceeds and incentives."},
		{"period", "Period and basis", "The period is the months that the answer is about. A figure’s basis is the months that it covers itself. A quarter’s revenue and a year’s capex may be compared only after both are brought to one period: value × months ÷ basis."},
		{"runrate", "Run rate", "How every period looks once the change is complete: people have left, severance is paid, notice is over."},
		{"firstperiod", "First period", "The period in which people leave. Their severance is paid, and during notice their pay goes on."},
		{"payroll", "Payroll", "Cash pay of the people in the pool: salary, cash bonus, the employer’s taxes and benefits."},
		{"stockpay", "Stock pay", "Pay in shares. It is an expense, so it lowers taxable income, but no cash leaves the company. Laying somebody off saves no cash of it."},
		{"headcount", "Headcount, pool", "The people that layoffs would come from. Payroll divided by headcount is the pay per person."},
		{"variablecosts", "Variable costs", "The part of each unit of revenue that is spent earning it. Less revenue also means less of these."},
		{"othercosts", "Other costs", "All other cash costs but payroll and capex. In a published scenario it is the balancing item: what makes the sum come to the free cash flow that the company reported."},
		{"depreciation", "Depreciation", "The part of earlier capex that counts as a cost of this period. It is deducted for tax, and no cash leaves."},
		{"tax", "Cash tax", "The tax rate times taxable income. A loss pays none. A rate of 0 also stands for: tax is already among the other costs."},
		{"taxshield", "Tax shield", "Tax that is not paid because a cost is deducted. Every cost that ends takes its shield along: that of stock pay, too, which saved no cash otherwise."},
		{"target", "Target", "The free cash flow to reach, often zero."},
		{"gap", "Gap", "What free cash flow falls short of the target with nobody laid off."},
		{"breakeven", "Breakeven layoffs (N)", "The least whole number of layoffs with which free cash flow reaches the target. One fewer is not enough, so the count is rounded up, never down."},
		{"severance", "Severance", "Cash paid once to each person who is laid off. It is deducted for tax."},
		{"notice", "Notice", "Months in which a person who is laid off is still paid. Nothing is saved during them."},
		{"lostrevenue", "Lost revenue", "Revenue that leaves with each person. It counts less the variable costs of earning it."},
		{"replacement", "Replacement cost", "What contractors or software doing the work instead cost, for each person."},
		{"payback", "Payback", "The months it takes until what the layoffs save has paid for their severance."},
		{"elasticity", "Elasticity", "How many per cent the answer changes for each per cent by which one figure does."},
	}
	table := map[Key]string{LearnGlossaryNote: "The words of this page, as it uses them."}
	for _, t := range terms {
		table[GlossaryTerm(t[0])], table[GlossaryText(t[0])] = t[1], t[2]
	}
	return table
}
