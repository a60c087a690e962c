import InvoiceRules

extension CodeList {
  /// Means of payment (BT-81), UNTDID 4461; the frequent ones.
  static let paymentMeans = CodeList([
    "1": Wording("Nicht festgelegt", "Instrument not defined"),
    "10": Wording("Barzahlung", "In cash"),
    "20": Wording("Scheck", "Cheque"),
    "21": Wording("Bankscheck", "Banker's draft"),
    "30": Wording("Überweisung", "Credit transfer"),
    "31": Wording("Lastschrift", "Debit transfer"),
    "42": Wording("Zahlung auf ein Bankkonto", "Payment to bank account"),
    "44": Wording("Angenommener Wechsel", "Accepted bill of exchange"),
    "48": Wording("Bankkarte", "Bank card"),
    "49": Wording("Lastschrift", "Direct debit"),
    "50": Wording("Zahlung per Postgiro", "Payment by postgiro"),
    "54": Wording("Kreditkarte", "Credit card"),
    "55": Wording("Debitkarte", "Debit card"),
    "57": Wording("Laufende Vereinbarung", "Standing agreement"),
    "58": Wording("SEPA-Überweisung", "SEPA credit transfer"),
    "59": Wording("SEPA-Lastschrift", "SEPA direct debit"),
    "60": Wording("Eigenwechsel", "Promissory note"),
    "68": Wording("Online-Bezahldienst", "Online payment service"),
    "97": Wording("Verrechnung zwischen Partnern", "Clearing between partners"),
    "ZZZ": Wording("Wie vereinbart", "Mutually defined"),
  ])

  /// Reasons of allowances (BT-98, BT-140), UNTDID 5189.
  static let allowanceReasons = CodeList([
    "41": Wording("Bonus für vorzeitige Fertigstellung", "Bonus for works ahead of schedule"),
    "42": Wording("Sonstiger Bonus", "Other bonus"),
    "60": Wording("Verbraucherrabatt des Herstellers", "Manufacturer's consumer discount"),
    "62": Wording("Nachlass für Militärangehörige", "Due to military status"),
    "63": Wording("Nachlass wegen Arbeitsunfalls", "Due to work accident"),
    "64": Wording("Sondervereinbarung", "Special agreement"),
    "65": Wording("Nachlass wegen Produktionsfehlers", "Production error discount"),
    "66": Wording("Eröffnungsrabatt", "New outlet discount"),
    "67": Wording("Musterrabatt", "Sample discount"),
    "68": Wording("Auslaufrabatt", "End-of-range discount"),
    "70": Wording("Incoterm-Nachlass", "Incoterm discount"),
    "71": Wording("Schwellenwertrabatt", "Point of sales threshold allowance"),
    "88": Wording("Materialzuschlag oder -abzug", "Material surcharge or deduction"),
    "95": Wording("Rabatt", "Discount"),
    "100": Wording("Sonderrabatt", "Special rebate"),
    "102": Wording("Langfristiger Festrabatt", "Fixed long term"),
    "103": Wording("Befristeter Rabatt", "Temporary"),
    "104": Wording("Standardrabatt", "Standard"),
    "105": Wording("Jahresumsatzbonus", "Yearly turnover"),
  ])

  /// Reasons of charges (BT-105, BT-145), UNTDID 7161; the frequent ones.
  static let chargeReasons = CodeList([
    "AA": Wording("Werbung", "Advertising"),
    "AAA": Wording("Telekommunikation", "Telecommunication"),
    "ABL": Wording("Zusätzliche Verpackung", "Additional packaging"),
    "ADR": Wording("Sonstige Dienstleistungen", "Other services"),
    "ADT": Wording("Abholung", "Pick-up"),
    "FC": Wording("Fracht", "Freight service"),
    "FI": Wording("Finanzierung", "Financing"),
    "LA": Wording("Etikettierung", "Labelling"),
    "MC": Wording("Materialzuschlag", "Material surcharge"),
    "PC": Wording("Verpackung", "Packing"),
    "RAA": Wording("Nachlass", "Rebate"),
    "SH": Wording("Sonderbehandlung", "Special handling service"),
    "TAC": Wording("Prüfung und Zertifizierung", "Testing"),
    "TX": Wording("Steuer", "Tax"),
  ])

  /// Schemes of identifiers: ISO/IEC 6523, EAS and UNTDID 7143; the frequent ones.
  static let schemes = CodeList([
    "0002": Wording("SIRENE", "SIRENE"),
    "0007": Wording("Organisationsnummer (Schweden)", "Organisationsnummer (Sweden)"),
    "0009": Wording("SIRET", "SIRET"),
    "0060": Wording("DUNS", "DUNS"),
    "0088": Wording("GLN", "GLN"),
    "0106": Wording("KvK (Niederlande)", "KvK (Netherlands)"),
    "0130": Wording("EU-Verzeichnis", "Directorates of the European Commission"),
    "0160": Wording("GTIN", "GTIN"),
    "0183": Wording("UID (Schweiz)", "UIDB (Switzerland)"),
    "0184": Wording("CVR (Dänemark)", "CVR (Denmark)"),
    "0190": Wording("OIN (Niederlande)", "OIN (Netherlands)"),
    "0192": Wording("Organisationsnummer (Norwegen)", "Enhetsregisteret (Norway)"),
    "0195": Wording("UEN (Singapur)", "UEN (Singapore)"),
    "0196": Wording("Kennitala (Island)", "Kennitala (Iceland)"),
    "0198": Wording("ERST (Dänemark)", "ERST (Denmark)"),
    "0199": Wording("LEI", "LEI"),
    "0204": Wording("Leitweg-ID", "Leitweg-ID"),
    "0208": Wording("Unternehmensnummer (Belgien)", "Enterprise number (Belgium)"),
    "9914": Wording("USt-IdNr. (Österreich)", "VAT number (Austria)"),
    "9915": Wording("Kennung (Österreich)", "Government identifier (Austria)"),
    "9930": Wording("USt-IdNr. (Deutschland)", "VAT number (Germany)"),
    "9958": Wording("Leitweg-ID (alt)", "Leitweg-ID (old)"),
    "EM": Wording("E-Mail", "Email"),
    "HS": Wording("Zolltarif (HS)", "Harmonised system"),
    "STI": Wording("CPV", "CPV"),
    "TST": Wording("UNSPSC", "UNSPSC"),
  ])

}
