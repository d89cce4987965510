package locale

func englishMethodTerms() map[Key]string {
	return map[Key]string{
		MethodTerm("ocf"): "Operating cash flow (OCF)",
		MethodMeaning("ocf"): "The cash that the business brought in, after pay, suppliers, interest and taxes, before investments: the line of that name in a company’s " +
			"cash flow statement.",
		MethodTerm("capex"): "Capex",
		MethodMeaning("capex"): "Capital expenditure: what is paid for buildings and equipment. Which payments count differs from company to company, " +
			"below.",
		MethodTerm("fcf"):    "Free cash flow (FCF)",
		MethodMeaning("fcf"): "Operating cash flow less capex. No standard defines it, so a scenario goes by its company’s own definition:",
		MethodFCFOf("amazon"): "Amazon: operating cash flow less purchases of property and equipment, net of proceeds from sales and incentives. It headlines twelve months, " +
			"never a quarter.",
		MethodFCFOf("microsoft"): "Microsoft: net cash from operations less additions to property and equipment, as paid; finance leases are left out. Derived from its filing.",
		MethodFCFOf("meta"):      "Meta: operating cash flow less purchases of property and equipment and principal payments on finance leases.",
		MethodFCFOf("alphabet"):  "Alphabet: operating cash flow less purchases of property and equipment.",
		MethodFCFOf("intel"):     "Intel: {adjusted} free cash flow, its own measure, which counts incentives and its partners’ money.",
		MethodAdjusted:           "adjusted",

		MethodTerm("fcff"): "Free cash flow to the firm (FCFF)",
		MethodMeaning("fcff"): "What would be left for all who finance a company, lenders included: before interest. It is not reckoned here: operating cash flow is " +
			"after interest.",
		MethodTerm("levered"): "Levered free cash flow",
		MethodMeaning("levered"): "What is left for the owners, after interest, and in the strict sense after debt is repaid, too. A company’s own figure is after interest and before " +
			"repayments of debt, except that Meta takes off the principal of its finance leases.",
		MethodTerm("target"):    "Target",
		MethodMeaning("target"): "The free cash flow to reach in the period. Zero, where nothing else is said.",
		MethodTerm("gap"):       "Gap",
		MethodMeaning("gap"):    "How far free cash flow, with nobody laid off, falls short of the target.",
		MethodTerm("pool"):      "Pool",
		MethodMeaning("pool"):   "The people whom layoffs would come from, and whose pay {payroll} is: in some scenarios a part of all staff.",
		MethodTerm("balancing"): "Balancing item",
		MethodMeaning("balancing"): "{othercosts} in a scenario: no company publishes it. It is what makes revenue, payroll and the published operating cash flow agree: " +
			"revenue − payroll − operating cash flow. Taxes and working capital are in it, and it moves one for one with an estimate of payroll.",
		MethodTerm("runrate"):        "Run rate",
		MethodMeaning("runrate"):     "How every period looks once people have left: severance is paid and notice is over.",
		MethodTerm("firstperiod"):    "First period",
		MethodMeaning("firstperiod"): "The period in which they leave, with severance and notice.",
		MethodTerm("stockpay"):       "Stock pay",
		MethodMeaning("stockpay"):    "Pay in shares. It is an expense, deducted for tax, and no cash; so to end it saves none.",
	}
}
