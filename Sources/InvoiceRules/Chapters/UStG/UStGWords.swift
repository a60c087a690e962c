/// The words by which an invoice says what the law wants to be said.
enum UStGWords {
  /// § 14a(5) sentence 1 UStG, and the same in other official languages (BMF 25.10.2013).
  static let reverseCharge: Phrases = [
    "Steuerschuldnerschaft des Leistungsempfängers", "Steuerschuldner ist der Leistungsempfänger",
    "Leistungsempfänger ist Steuerschuldner", "Leistungsempfänger schuldet die Steuer",
    "Leistungsempfänger schuldet die Umsatzsteuer", "Umsatzsteuer schuldet der Leistungsempfänger",
    "Steuer schuldet der Leistungsempfänger", "Mehrwertsteuer schuldet der Leistungsempfänger",
    "Leistungsempfänger als Steuerschuldner", "Reverse charge", "VAT reverse charged",
    "Autoliquidation", "inversione contabile", "inversión del sujeto pasivo", "btw verlegd",
    "odwrotne obciążenie", "omvendt betalingspligt", "omvänd betalningsskyldighet",
    "omvänd skattskyldighet", "käännetty verovelvollisuus", "autoliquidação",
    "daň odvede zákazník", "fordított adózás", "taxare inversă", "prenesenie daňovej povinnosti",
    "obrnjena davčna obveznost", "prijenos porezne obveze", "pöördmaksustamine",
    "nodokļa apgrieztā maksāšana", "atvirkštinis apmokestinimas", "обратно начисляване",
    "αντίστροφη επιβάρυνση", "inverżjoni tal-ħlas",
  ]

  /// Words that tell a case of § 13b UStG where no tax is charged.
  static let reverseChargeCases: Phrases = ["§ 13b", "Paragraph 13b", "13b UStG"]

  /// § 34a sentence 1 number 5 UStDV; everyday words suffice (UStAE 14.7a).
  static let smallBusiness: Phrases = [
    "Kleinunternehmer", "steuerfreier Kleinunternehmer", "§ 19 UStG", "§ 19 Umsatzsteuergesetz",
    "§ 19 des Umsatzsteuergesetzes", "§ 19 Abs. 1 UStG", "§ 19 Abs. 1 Satz 1 UStG",
    "§ 19 Absatz 1 UStG", "§ 19 Abs. 1 Umsatzsteuergesetz", "§ 19 (1) UStG",
  ]

  /// Words that name small businesses and deny to be one.
  static let noSmallBusiness: Phrases = [
    "kein Kleinunternehmer", "keine Kleinunternehmer", "nicht Kleinunternehmer",
    "Verzicht auf die Kleinunternehmerregelung", "Kleinunternehmerregelung verzichtet",
    "Kleinunternehmerregelung wird verzichtet", "Kleinunternehmerregelung findet keine",
    "Kleinunternehmerregelung nicht",
  ]

  /// § 14a(6) UStG: travel services (§ 25), used goods, art, collections (§ 25a).
  static let marginScheme: Phrases = [
    "Differenzbesteuerung", "§ 25a UStG", "Sonderregelung für Reisebüros",
    "Gebrauchtgegenstände/Sonderregelung", "Kunstgegenstände/Sonderregelung",
    "Sammlungsstücke und Antiquitäten/Sonderregelung", "margin scheme",
  ]

  /// § 14(4) number 10 UStG: the recipient issues the invoice; other languages as above.
  static let selfBilling: Phrases = [
    "Gutschrift", "self-billing", "self-billed", "selfbilling", "autofacturation",
    "autofatturazione", "facturación por el destinatario", "factuur uitgereikt door afnemer",
    "samofakturowanie", "självfakturering", "itselaskutus", "autofaturação",
  ]

  /// Words that are said of self-billing only; “Gutschrift” alone may be a credit note.
  static let onlySelfBilling: Phrases = [
    "Gutschriftverfahren", "Gutschriftsverfahren", "Gutschrift gemäß § 14",
    "Gutschrift gem. § 14", "Gutschrift nach § 14", "Gutschrift im Sinne des § 14",
    "Gutschrift i. S. d. § 14", "Gutschrift i. S. v. § 14", "self-billing", "self-billed",
  ]

  /// § 14(4) number 6a UStG, article 226 number 7a of the VAT directive.
  static let cashAccounting: Phrases = [
    "Versteuerung nach vereinnahmten Entgelten", "Besteuerung nach vereinnahmten Entgelten",
    "vereinnahmte Entgelte", "Cash accounting",
  ]

  /// § 14(4) number 6 UStG, § 31(4) UStDV: a note may name the time, or say that it is the
  /// invoice's date.
  static let supplyTime: Phrases = [
    "Leistungsdatum", "Lieferdatum", "Leistungszeit", "Lieferzeitpunkt", "Lieferzeitraum",
    "Leistungsmonat", "Liefermonat", "Leistungstag", "Liefertag", "Ausführungsdatum",
    "Ausführungszeitraum", "Abrechnungszeitraum", "Abrechnungsmonat", "Tag der Lieferung",
    "Tag der Leistung", "Tag der Ausführung", "Zeitpunkt der Lieferung", "Zeitpunkt der Leistung",
    "Datum der Lieferung", "Datum der Leistung", "Zeitraum der Leistung", "Zeitraum der Lieferung",
    "Monat der Leistung", "Monat der Lieferung", "Lieferung am", "Leistung am", "geliefert am",
    "erbracht am", "erbracht im", "ausgeführt am", "ausgeführt im", "Leistung im", "Leistung vom",
    "delivery date", "date of delivery", "date of supply", "supply date", "service date",
    "service period", "period of service", "billing period",
  ]

  /// Words that make a day in the text of a line that of its supply.
  static let supply: Phrases = [
    "Lieferung", "Leistung", "geliefert", "erbracht", "ausgeführt", "delivered", "delivery",
  ]

  /// § 14(4) number 8 UStG: everyday words suffice (UStAE 14.5).
  static let exemption: Phrases = [
    "steuerfrei", "umsatzsteuerfrei", "steuerbefreit", "Steuerbefreiung", "umsatzsteuerbefreit",
    "mehrwertsteuerfrei", "§ 4 Nr", "§ 4 Nummer", "§ 6a", "§ 19", "Kleinunternehmer", "Ausfuhr",
    "innergemeinschaftliche", "Differenzbesteuerung", "§ 25", "tax exempt", "VAT exempt",
    "exempt from", "intra-Community", "export",
  ]

  /// § 12(3) UStG.
  static let photovoltaics: Phrases = [
    "Photovoltaik", "Fotovoltaik", "Solar", "PV", "Wechselrichter", "Stromspeicher",
    "Batteriespeicher", "Speicher", "§ 12 Abs. 3", "§ 12 Absatz 3", "§ 12 (3)", "Nullsteuersatz",
    "photovoltaic",
  ]

  /// § 31(5) UStDV: words that refer to another invoice.
  static let correction: Phrases = [
    "zu Rechnung", "zur Rechnung", "zu unserer Rechnung", "der Rechnung", "Rechnung Nr",
    "Rechnungsnummer", "Rechnungs-Nr", "Rechnungsnr", "Ursprungsrechnung", "Ursprungsbeleg",
    "Originalrechnung",
    "Storno", "Rechnung vom", "to invoice", "invoice no", "invoice number", "original invoice",
  ]

  /// § 14(4) number 7 UStG: words for reductions that were agreed, and those that hint on the
  /// agreement, which is enough as the percentage would be (UStAE 14.5).
  static let reduction: Phrases = ["Skonto", "Bonus", "Rabatt", "cash discount"]
  static let agreement: Phrases = [
    "Vereinbarung", "vereinbart", "Rahmenvereinbarung", "Bonusvereinbarung", "Rabattvereinbarung",
    "Rahmenvertrag", "Vertrag", "vertraglich", "Konditionen", "ohne Skonto",
    "kein Skonto", "Skonto nicht", "kein Abzug", "ohne Abzug", "kein Rabatt", "agreement", "agreed",
    "rein netto", "nicht skonto", "keine Skonto",
  ]
}
