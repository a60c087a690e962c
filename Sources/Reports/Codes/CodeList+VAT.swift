import InvoiceRules

extension CodeList {
  /// VAT categories, UNTDID 5305.
  static let vatCategories = CodeList([
    "S": Wording("Regelsteuersatz", "Standard rated"),
    "Z": Wording("Nullsatz", "Zero rated"),
    "E": Wording("Steuerbefreit", "Exempt from VAT"),
    "AE": Wording("Steuerschuldnerschaft des Leistungsempfängers", "Reverse charge"),
    "K": Wording("Innergemeinschaftliche Lieferung", "Intra-community supply"),
    "G": Wording("Ausfuhr aus der EU", "Export outside the EU"),
    "O": Wording("Nicht steuerbar", "Not subject to VAT"),
    "L": Wording("Kanarische Inseln (IGIC)", "Canary Islands (IGIC)"),
    "M": Wording("Ceuta und Melilla (IPSI)", "Ceuta and Melilla (IPSI)"),
    "B": Wording("Split Payment (Italien)", "Split payment (Italy)"),
  ])

  /// VAT point date codes (BT-8), UNTDID 2005 and, as CII has it, 2475.
  static let vatPointDates = CodeList([
    "3": Wording("Rechnungsdatum", "Invoice document issue date"),
    "35": Wording("Lieferdatum", "Delivery date, actual"),
    "432": Wording("Zahlungsdatum", "Paid to date"),
    "5": Wording("Rechnungsdatum", "Invoice issue date"),
    "29": Wording("Lieferdatum", "Delivery date"),
    "72": Wording("Zahlungsdatum", "Date of payment"),
  ])

  /// Reasons of VAT exemptions (BT-121), VATEX; shortened.
  static let vatExemptions = CodeList([
    "VATEX-EU-79-C": Wording(
      "Durchlaufende Posten, Art. 79 Buchst. c MwStSystRL", "Exempt based on article 79, point c"),
    "VATEX-EU-132": Wording("Befreit nach Art. 132 MwStSystRL", "Exempt based on article 132"),
    "VATEX-EU-132-1A": Wording(
      "Öffentliche Posteinrichtungen, Art. 132", "Public postal services, article 132"),
    "VATEX-EU-132-1B": Wording(
      "Krankenhäuser und Heilbehandlung, Art. 132", "Hospital and medical care, article 132"),
    "VATEX-EU-132-1C": Wording(
      "Heilbehandlung durch Ärzte, Art. 132", "Medical care by professionals, article 132"),
    "VATEX-EU-132-1G": Wording(
      "Sozialfürsorge, Art. 132", "Welfare and social security work, article 132"),
    "VATEX-EU-132-1I": Wording("Bildung und Erziehung, Art. 132", "Education, article 132"),
    "VATEX-EU-132-1J": Wording(
      "Unterricht durch Privatlehrer, Art. 132", "Tuition given privately, article 132"),
    "VATEX-EU-132-1N": Wording(
      "Kulturelle Dienstleistungen, Art. 132", "Cultural services, article 132"),
    "VATEX-EU-135": Wording("Befreit nach Art. 135 MwStSystRL", "Exempt based on article 135"),
    "VATEX-EU-135-1": Wording(
      "Befreit nach Art. 135 Abs. 1 MwStSystRL", "Exempt based on article 135(1)"),
    "VATEX-EU-135-1A": Wording(
      "Versicherungsumsätze, Art. 135", "Insurance transactions, article 135"),
    "VATEX-EU-135-1B": Wording("Kreditgewährung, Art. 135", "Granting of credit, article 135"),
    "VATEX-EU-135-1J": Wording(
      "Lieferung von Gebäuden, Art. 135", "Supply of buildings, article 135"),
    "VATEX-EU-135-1K": Wording(
      "Lieferung unbebauter Grundstücke, Art. 135", "Supply of unbuilt land, article 135"),
    "VATEX-EU-135-1L": Wording(
      "Vermietung von Grundstücken, Art. 135", "Letting of immovable property, article 135"),
    "VATEX-EU-143": Wording(
      "Befreit nach Art. 143 MwStSystRL (Einfuhr)", "Exempt based on article 143"),
    "VATEX-EU-144": Wording("Befreit nach Art. 144 MwStSystRL", "Exempt based on article 144"),
    "VATEX-EU-146-1E": Wording(
      "Ausfuhr nach Art. 146 Abs. 1 Buchst. e MwStSystRL", "Exempt based on article 146(1)(e)"),
    "VATEX-EU-148": Wording("Befreit nach Art. 148 MwStSystRL", "Exempt based on article 148"),
    "VATEX-EU-151": Wording("Befreit nach Art. 151 MwStSystRL", "Exempt based on article 151"),
    "VATEX-EU-153": Wording("Befreit nach Art. 153 MwStSystRL", "Exempt based on article 153"),
    "VATEX-EU-159": Wording("Befreit nach Art. 159 MwStSystRL", "Exempt based on article 159"),
    "VATEX-EU-309": Wording(
      "Reisebüros außerhalb der EU, Art. 309", "Travel agents outside the EU, article 309"),
    "VATEX-EU-AE": Wording("Steuerschuldnerschaft des Leistungsempfängers", "Reverse charge"),
    "VATEX-EU-D": Wording("Reisebüros (Differenzbesteuerung)", "Travel agents, margin scheme"),
    "VATEX-EU-F": Wording(
      "Gebrauchtgegenstände (Differenzbesteuerung)", "Second-hand goods, margin scheme"),
    "VATEX-EU-G": Wording("Ausfuhr aus der EU", "Export outside the EU"),
    "VATEX-EU-I": Wording("Kunstgegenstände (Differenzbesteuerung)", "Works of art, margin scheme"),
    "VATEX-EU-IC": Wording("Innergemeinschaftliche Lieferung", "Intra-community supply"),
    "VATEX-EU-J": Wording(
      "Sammlungsstücke und Antiquitäten (Differenzbesteuerung)",
      "Collectors' items and antiques, margin scheme"),
    "VATEX-EU-O": Wording("Nicht steuerbar", "Not subject to VAT"),
    "VATEX-FR-FRANCHISE": Wording(
      "Kleinunternehmer (Frankreich)", "Domestic VAT franchise in base (France)"),
    "VATEX-FR-CNWVAT": Wording(
      "Gutschrift ohne Umsatzsteuer (Frankreich)", "Credit notes without VAT (France)"),
  ])

}
