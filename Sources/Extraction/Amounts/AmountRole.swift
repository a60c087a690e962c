/// What a sum of money is in the totals of a document.
enum AmountRole: Hashable, Sendable { case net, tax, gross, other }

/// A wording beside or above an amount; all words must be there.
struct AmountWording: Sendable {
  let words: [String]
  let role: AmountRole
  /// From 0 to 1.
  let strength: Double

  init(_ words: [String], _ role: AmountRole, _ strength: Double) {
    self.words = words
    self.role = role
    self.strength = strength
  }

  /// What the words before an amount say it is: the first wording of the table that fits.
  static func role(of tokens: some Collection<Token>) -> (role: AmountRole, strength: Double)? {
    let words = Set(tokens.flatMap { parts(of: $0.text) })
    let joined = tokens.map(\.folded).joined()
    guard !joined.isEmpty else { return nil }
    if let found = role(words, joined) { return found }
    guard tokens.contains(where: \.isRecognized) else { return nil }
    let nearest = tokens.map { vocabulary.nearest($0.folded) }
    return role(Set(nearest), nearest.joined())
  }

  private static func role(
    _ words: Set<String>, _ joined: String
  ) -> (role: AmountRole, strength: Double)? {
    table.first { wording in
      wording.words.allSatisfy { word in
        // Short words are also parts of others: “ust” is in “August”.
        word.count < 6 ? words.contains(word) : joined.contains(word)
      }
    }.map { ($0.role, $0.strength) }
  }

  private static let vocabulary = Vocabulary(table.flatMap(\.words))

  static func mentionsTax(_ tokens: [Token]) -> Bool {
    let words = Set(tokens.flatMap { parts(of: $0.text) })
    return taxes.contains { $0.words.allSatisfy(words.contains) }
  }

  private static func parts(of text: String) -> [String] {
    // “groß” is no “gross”, though both are folded to the same.
    (text.split { "-/(),.:+".contains($0) }.map(String.init) + [text])
      .filter { !$0.lowercased().hasPrefix("groß") }.map(\.folded)
  }

  /// The narrower before the wider.
  private static let table: [AmountWording] =
    others + included + nets + taxes + grosses

  private static let others: [AmountWording] = [
    "einbehalt", "anzahlung", "anzahlungen", "bisher", "skonto", "kumuliert", "uebertrag",
    "einzelpreis", "stueckpreis", "gegeben", "rueckgeld", "wechselgeld", "mahngebuehr",
    "mahnkosten", "verzugszinsen", "pauschale", "vorherige", "kontostand", "prepaid",
    "paidamount", "alreadypaid", "erhaltene", "rabatt", "nachlass", "freightcosts", "discount",
    "charges", "zuschlaege", "abschlaege", "unitprice", "bereitsgezahlt", "geleistete",
    "zwischensummeseite", "rundung", "abzgl", "abzueglich", "steuernr", "steuernummer", "stnr",
  ].map { AmountWording([$0], .other, 1) }

  /// Tax that is named as a part of the total.
  private static let included: [AmountWording] =
    [
      AmountWording(["netto", "brutto"], .other, 0.5),
      AmountWording(["nettobetrag", "bruttobetrag"], .other, 0.5),
    ]
    + combined(
      [
        "gesamtbetrag", "gesamtsumme", "rechnungsbetrag", "endbetrag", "summe", "total", "betrag",
        "gesamt", "zahlbetrag", "gesamtpreis", "endsumme", "rechnungssumme",
      ],
      ["inkl", "incl", "inklusive", "including", "einschl", "einschliesslich", "incltax"], .gross, 1
    )
    + combined(
      ["ohne", "exkl", "excl", "excluding", "exklusive", "without", "before", "vor"],
      ["mwst", "ust", "mehrwertsteuer", "umsatzsteuer", "vat", "tax", "steuer", "steuern"], .net, 1)

  private static func combined(
    _ first: [String], _ second: [String], _ role: AmountRole, _ strength: Double
  ) -> [AmountWording] {
    first.flatMap { one in second.map { AmountWording([one, $0], role, strength) } }
  }

  private static let nets: [AmountWording] =
    [
      "nettobetrag", "nettosumme", "gesamtnetto", "summenetto", "zwischensummenetto", "nettototal",
      "nettowert", "nettorechnungsbetrag", "rechnungsbetragnetto", "netamount", "nettotal",
      "totalnet", "subtotal", "nettogesamt", "warenwertnetto", "netinvoiceamount",
      "abschlagsforderungnetto", "schlussrechnungssummenetto", "totalht", "taxableamount",
      "nettowarenwert", "nettoentgelt", "rechnungsnetto", "leistungssumme", "summeleistungen",
      "nettoleistung", "summepositionen", "nettopreisgesamt",
    ].map { AmountWording([$0], .net, 1) }
    + ["netto", "net"].map { AmountWording([$0], .net, 0.9) }
    + [
      "zwischensumme", "steuerbasis", "basisbetrag", "bemessungsgrundlage", "warenwert",
      "steuerpflichtig", "positionssumme", "summepositionen", "summederpositionen",
      "leistungswert", "auftragswert",
    ].map { AmountWording([$0], .net, 0.7) }

  private static let taxes: [AmountWording] =
    [
      "mehrwertsteuer", "umsatzsteuer", "umsatzst", "mehrwertst", "mwstbetrag", "ustbetrag",
      "steuerbetrag", "taxtotal",
      "taxamount", "vattotal", "totaltva", "montanttva", "vatamount", "totalvat", "totaltax",
      "steuersumme", "mwstgesamt", "summemwst",
      "summeust", "summesteuer", "gesamtsteuer", "totaltva",
    ].map { AmountWording([$0], .tax, 1) }
    + ["mwst", "ust", "vat", "tax", "tva", "btw", "steuer", "must"].map {
      AmountWording([$0], .tax, 0.9)
    }

  private static let grosses: [AmountWording] =
    [
      "rechnungsbetrag", "gesamtbetrag", "endbetrag", "bruttobetrag", "gesamtsumme",
      "rechnungssumme", "endsumme", "bruttosumme", "grandtotal", "rechnungsendbetrag",
      "gesamtbrutto", "summebrutto", "totalgross", "grossamount", "stornobetrag", "invoicetotal",
      "gutschriftsbetrag", "gutschriftbetrag", "forderungbrutto", "totalamount", "totalttc",
      "gesamtrechnungsbetrag", "erstattungsbetrag", "gesamtforderung", "rechnungstotal",
      "schlussrechnungssumme", "belegsumme", "gutschriftssumme", "abrechnungsbetrag",
      "gesamtentgelt", "zahllast", "endpreis",
      "summetotal", "rechnungsgesamt", "gesamtzahlbetrag", "totalpayment", "totalprice",
      "bruttopreis", "bruttogesamt",
    ].map { AmountWording([$0], .gross, 1) }
    + ["brutto", "gross"].map { AmountWording([$0], .gross, 0.95) }
    + [
      "zuzahlen", "zahlbetrag", "amountdue", "totaldue", "balancedue", "faelligerbetrag",
      "forderungsbetrag", "zuzahlender", "zahlungsbetrag", "offenerbetrag", "ueberweisungsbetrag",
      "amountpayable", "totalpayable", "duepayable", "netapayer", "forderung", "restbetrag",
      "auszahlungsbetrag", "zuueberweisen", "ueberweisensie", "wirerstatten",
      "guthaben", "faellig", "zahlensie", "abbuchungsbetrag", "erstattung",
    ].map { AmountWording([$0], .gross, 0.8) }
    + ["total", "summe", "gesamt", "amount", "totaleur"].map { AmountWording([$0], .gross, 0.6) }
    + ["betrag", "eur", "entgelt", "parkentgelt", "fahrpreis", "preis"].map {
      AmountWording([$0], .gross, 0.3)
    }
}
