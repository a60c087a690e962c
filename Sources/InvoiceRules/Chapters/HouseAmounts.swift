import Invoice

/// Rohrpost's own rules about amounts, where the official ones look away or tolerate too much.
///
/// What can't be reckoned is left to the official rules: ours never decide on valid or invalid.
enum HouseAmounts {
  static let rules: [Rule] = breakdown + lines + totals

  // MARK: - The VAT breakdown

  private static let breakdown: [Rule] = [
    Rule(
      "RP-VAT-02", severity: .warning, at: .vatBreakdown, ["BT-116", "BT-131", "BT-92", "BT-99"],
      Wording(
        """
        Die Bemessungsgrundlage (BT-116) weicht von der Summe der Zeilen (BT-131) abzüglich \
        Nachlässen (BT-92) und zuzüglich Zuschlägen (BT-99) dieses Satzes ab. Die offiziellen \
        Regeln dulden hier Abweichungen unter 1,00; gebucht wird aber die Bemessungsgrundlage, und \
        die Summen passen dann nicht zu den Zeilen. Bitte berichtigen Sie die Beträge.
        """,
        """
        The taxable amount (BT-116) differs from the sum of the lines (BT-131) less allowances \
        (BT-92) plus charges (BT-99) of this rate. The official rules tolerate differences below \
        1.00 here; but it is the taxable amount that is posted, and then the totals do not fit the \
        lines. Please correct the amounts.
        """), holds: baseAddsUpToTheCent),
    Rule(
      "RP-VAT-03", severity: .warning, ["BT-109", "BT-116"],
      Wording(
        """
        Die Bemessungsgrundlagen der Umsatzsteueraufschlüsselung (BT-116) ergeben zusammen nicht \
        den Gesamtbetrag ohne Umsatzsteuer (BT-109). Keine offizielle Regel prüft das; ein Teil \
        des Entgelts hat dann keinen Steuersatz oder zwei. Bitte berichtigen Sie die \
        Aufschlüsselung.
        """,
        """
        The taxable amounts of the VAT breakdown (BT-116) do not add up to the total without VAT \
        (BT-109). No official rule looks at that; part of the fee then has no rate or two. Please \
        correct the breakdown.
        """)
    ) { examination in
      let rows = examination.invoice.vatBreakdown
      // A total in the currency of the VAT accounting may have rows as well, in that currency.
      let totalsWithRows = examination.facts.vatTotals.count { !$0.rowTaxes.isEmpty }
      guard !rows.isEmpty, totalsWithRows <= 1, let total = examination.invoice.totals.withoutVAT
      else { return true }
      // A row without its amount has a finding of its own (BR-45).
      let amounts = rows.compactMap(\.taxableAmount)
      return amounts.count < rows.count ? true : amounts.sum.map { $0 == total } ?? true
    },
    Rule(
      "RP-VAT-04", severity: .warning, ["BT-110", "BT-31"],
      Wording(
        """
        Die Rechnung weist Umsatzsteuer aus, nach der Umsatzsteuer-Identifikationsnummer des \
        Verkäufers (BT-31) aber die eines anderen Staates. Ausländische Steuer kann der Empfänger \
        in Deutschland nicht als Vorsteuer abziehen, sondern sich nur dort vergüten lassen. Ist \
        deutsche Steuer gemeint, fehlt die deutsche Nummer. Bitte prüfen und berichtigen Sie die \
        Rechnung.
        """,
        """
        The invoice shows VAT, but by the seller's VAT identifier (BT-31) that of another state. \
        Foreign tax can't be deducted as input tax in Germany, only refunded there. If German tax \
        is meant, the German number is missing. Please check and correct the invoice.
        """)
    ) { !showsForeignTax($0.invoice) },
  ]

  /// Whether tax is shown to a buyer in Germany that the seller's VAT identifier makes that of
  /// another state; the German law does not judge such an invoice.
  private static func showsForeignTax(_ invoice: Invoice) -> Bool {
    guard let seller = invoice.seller.vatIdentifier.flatMap(VATIdentifier.init) else {
      return false
    }
    return seller.prefix != "DE" && invoice.showsTax && !UStG.concerns(invoice)
      && invoice.buyer.address?.country == .germany
  }

  /// Rows that the official rule refuses have their finding already.
  @Sendable private static func baseAddsUpToTheCent(
    _ row: VATBreakdown, _ examination: Examination
  ) -> Bool? {
    guard let declared = row.taxableAmount,
      let family = VATCategoryFamily.all.first(where: { $0.category == row.category }),
      family.baseAddsUp(row, examination) == true
    else { return true }
    let sums = examination.vatSums
    guard family.isRated else {
      return sums.sum(of: family.category).total.map { declared == $0.roundedByXPath } ?? true
    }
    guard let rate = row.rate else { return true }
    return sums.sum(of: family.category, at: rate).total.map { declared == $0.roundedByXPath }
      ?? true
  }

  // MARK: - Lines

  private static let lines: [Rule] = [
    Rule(
      "RP-LINE-01", severity: .warning, at: .lines, ["BT-131", "BT-129", "BT-146", "BT-149"],
      Wording(
        """
        Der Nettobetrag der Rechnungszeile (BT-131) weicht um mehr als einen Cent von Menge \
        (BT-129) mal Preis (BT-146), geteilt durch die Preisbasis (BT-149), zuzüglich Zuschlägen \
        und abzüglich Nachlässen ab. Die Norm prüft das nicht; berechnet wird dann ein anderer \
        Preis, als dasteht. Bitte berichtigen Sie Menge, Preis oder Betrag.
        """,
        """
        The invoice line net amount (BT-131) differs by more than a cent from quantity (BT-129) \
        times price (BT-146), divided by the base quantity (BT-149), plus charges less allowances. \
        The norm does not look at that; another price is charged than is stated. Please correct \
        quantity, price or amount.
        """), holds: netAmountFits),
    Rule(
      "RP-LINE-02", severity: .information, at: .lines, ["BT-146", "BT-148", "BT-147"],
      Wording(
        """
        Der Nettopreis des Artikels (BT-146) ist nicht der Bruttopreis (BT-148) abzüglich des \
        Rabatts (BT-147). Die Norm prüft das nicht; welcher Preis vereinbart war, ist offen. Bitte \
        berichtigen Sie die Preisangaben.
        """,
        """
        The item net price (BT-146) is not the gross price (BT-148) less the discount (BT-147). \
        The norm does not look at that; it is open which price was agreed. Please correct the \
        prices.
        """)
    ) { line, examination in
      guard let net = line.price.net, let gross = line.price.gross,
        let discount = line.price.discount, !discount.isZero, !mayHaveSeveral(examination)
      else { return true }
      return gross.subtracting(discount).flatMap { $0.subtracting(net) }
        .map { $0.magnitude <= .cent } ?? true
    },
    Rule(
      "RP-LINE-03", severity: .warning, ["BT-131", "BT-129", "BT-146"],
      Wording(
        """
        Die Nettobeträge der Rechnungszeilen (BT-131) weichen zusammen um 1,00 oder mehr von Menge \
        mal Preis ab, jeder nur um höchstens zwei Cent, wie es die Regeln je Zeile dulden. \
        Zufälliges Runden gleicht sich aus, dieses nicht. Bitte runden Sie kaufmännisch und \
        berichtigen Sie die Beträge.
        """,
        """
        The invoice line net amounts (BT-131) together differ by 1.00 or more from quantity times \
        price, each by two cents at most, as the rules tolerate in a line. Rounding by chance \
        evens out, this does not. Please round commercially and correct the amounts.
        """), holds: lineRoundingEvensOut),
    Rule(
      "RP-AC-01", severity: .warning, at: .changes,
      [
        "BT-92", "BT-93", "BT-94", "BT-99", "BT-100", "BT-101", "BT-136", "BT-137", "BT-138",
        "BT-141",
        "BT-142", "BT-143",
      ],
      Wording(
        """
        Der Betrag eines Nachlasses oder Zuschlags weicht um mehr als einen Cent von seinem \
        Grundbetrag mal Prozentsatz ab. Die Norm prüft das nicht. Bitte berichtigen Sie Betrag, \
        Grundbetrag oder Prozentsatz.
        """,
        """
        The amount of an allowance or charge differs by more than a cent from its base amount \
        times the percentage. The norm does not look at that. Please correct amount, base amount \
        or percentage.
        """)
    ) { change, examination in
      let item = change.value
      guard !HouseRules.claimsXRechnung(examination), let amount = item.amount,
        let base = item.baseAmount, let percentage = item.percentage
      else { return true }
      // Corrections turn the signs of some of the three.
      return base.percentage(percentage)?.magnitude.subtracting(amount.magnitude)
        .map { $0.magnitude <= HouseRules.unit(of: examination) } ?? true
    },
  ]

  /// The extended profile of ZUGFeRD has several discounts and charges on a price; the norm's model
  /// holds one.
  private static func mayHaveSeveral(_ examination: Examination) -> Bool {
    Profile(guideline: examination.invoice.process.specification ?? "") == .extended
  }

  /// For invoices that claim XRechnung PEPPOL-EN16931-R120 asks the same.
  ///
  /// Multiplied by the base quantity on both sides, so that nothing is divided.
  @Sendable private static func netAmountFits(
    _ line: ExaminedLine, _ examination: Examination
  ) -> Bool? {
    guard !HouseRules.claimsXRechnung(examination), line.subLines.isEmpty,
      let net = line.netAmount, let quantity = line.quantity, let price = line.price.net
    else { return true }
    let base = line.price.baseQuantity.flatMap { $0.isZero ? nil : $0.magnitude } ?? .one
    guard let allowances = line.allowances.compactMap(\.amount).sum,
      let charges = line.charges.compactMap(\.amount).sum,
      let left = net.subtracting(charges)?.adding(allowances)?.multiplied(by: base),
      let right = quantity.multiplied(by: price),
      let slack = base.multiplied(by: HouseRules.unit(of: examination))
    else { return true }
    return left.subtracting(right).map { $0.magnitude <= slack } ?? true
  }

  private static let lineSlack = ExactDecimal(coefficient: 2, scale: 2)

  @Sendable private static func lineRoundingEvensOut(_ examination: Examination) -> Bool? {
    guard HouseRules.unit(of: examination) == .cent else { return true }
    let deviations = examination.lines.compactMap(deviation)
      .filter { $0.magnitude <= lineSlack }
    return deviations.sum.map { $0.magnitude < .one } ?? true
  }

  /// How much a line's net amount is more than quantity times price; nil where that can't be said.
  private static func deviation(of line: ExaminedLine) -> ExactDecimal? {
    guard let net = line.netAmount, let quantity = line.quantity, let price = line.price.net,
      let allowances = line.allowances.compactMap(\.amount).sum,
      let charges = line.charges.compactMap(\.amount).sum,
      let ofPrice = net.subtracting(charges)?.adding(allowances)
    else { return nil }
    let base = line.price.baseQuantity.flatMap { $0.isZero ? nil : $0.magnitude } ?? .one
    return quantity.multiplied(by: price)?
      .divided(by: base, decimals: 6, rounding: .halfAwayFromZero)
      .flatMap { ofPrice.subtracting($0) }
  }

  // MARK: - Totals

  private static let totals: [Rule] = [
    Rule(
      "RP-TOT-01", severity: .warning, ["BT-114"],
      Wording(
        """
        Der Rundungsbetrag (BT-114) beträgt 1,00 oder mehr; so viel wird nicht gerundet. Die Norm \
        setzt keine Grenze. Bitte prüfen Sie, ob hier ein Nachlass, ein Zuschlag oder eine Zahlung \
        gemeint ist, und geben Sie den Betrag dort an.
        """,
        """
        The rounding amount (BT-114) is 1.00 or more; nobody rounds so much. The norm sets no \
        limit. Please check whether an allowance, a charge or a payment is meant, and state the \
        amount there.
        """)
    ) { examination in
      // Forints are rounded to five.
      let limit = examination.invoice.currency?.rawValue == "HUF" ? ExactDecimal(5) : .one
      return examination.invoice.totals.rounding.map { $0.magnitude < limit } ?? true
    },
    Rule(
      "RP-TOT-02", severity: .warning, ["BT-112", "BT-109", "BT-110"],
      Wording(
        """
        Der Gesamtbetrag mit Umsatzsteuer (BT-112) ist so hoch wie der ohne (BT-109), obwohl \
        Umsatzsteuer (BT-110) ausgewiesen ist. Die Regeln für CII lassen das gelten. Gezahlt würde \
        eine Rechnung ohne die Steuer, die sie ausweist. Bitte berichtigen Sie die Gesamtbeträge.
        """,
        """
        The total with VAT (BT-112) is as high as that without (BT-109), although VAT (BT-110) is \
        shown. The rules for CII let that pass. An invoice would be paid without the tax that it \
        shows. Please correct the totals.
        """)
    ) { examination in
      let totals = examination.invoice.totals
      guard let withVAT = totals.withVAT, withVAT == totals.withoutVAT else { return true }
      // In UBL BR-CO-15 has found it.
      return examination.binding == .ubl || (totals.vat?.isZero ?? true)
    },
    Rule(
      "RP-TOT-03", severity: .warning, ["BT-112", "BT-3"],
      Wording(
        """
        Der Gesamtbetrag (BT-112) ist negativ, der Code für den Rechnungstyp (BT-3) sagt aber \
        nicht, dass es eine Gutschrift oder Korrektur ist. Wer das als Rechnung bucht, bucht auf \
        die falsche Seite. Bitte verwenden Sie 381 (Gutschrift) mit positiven Beträgen oder 384 \
        (Korrektur).
        """,
        """
        The total (BT-112) is negative, but the invoice type code (BT-3) does not say that it is a \
        credit note or correction. Whoever posts that as an invoice posts it to the wrong side. \
        Please use 381 (credit note) with positive amounts or 384 (correction).
        """)
    ) { examination in
      let type = examination.invoice.typeCode
      return !isNegative(examination.invoice.totals.withVAT) || (type?.isCreditNote ?? true)
        || corrections.contains(type?.rawValue ?? "")
    },
    Rule(
      "RP-TOT-04", severity: .warning, ["BT-112", "BT-3"],
      Wording(
        """
        Die Gutschrift (BT-3) hat einen negativen Gesamtbetrag (BT-112). Eine Gutschrift mindert \
        die Forderung mit positiven Beträgen; ob hier gemindert oder gefordert wird, ist offen. \
        Bitte kehren Sie die Vorzeichen um oder verwenden Sie 384 (Korrektur).
        """,
        """
        The credit note (BT-3) has a negative total (BT-112). A credit note reduces what is owed \
        with positive amounts; it is open whether this one reduces or demands. Please turn the \
        signs round or use 384 (correction).
        """)
    ) { examination in
      !isNegative(examination.invoice.totals.withVAT)
        || !(examination.invoice.typeCode?.isCreditNote ?? false)
    },
    Rule(
      "RP-TOT-05", severity: .information, ["BT-115", "BT-113"],
      Wording(
        """
        Der Zahlbetrag (BT-115) ist negativ: Es ist mehr gezahlt als berechnet, das Guthaben steht \
        dem Käufer zu. Bitte überweisen Sie es ihm oder nennen Sie, womit Sie es verrechnen.
        """,
        """
        The amount due (BT-115) is negative: more was paid than is charged, and the balance is the \
        buyer's. Please transfer it to him or state what you set it off against.
        """)
    ) { examination in
      let totals = examination.invoice.totals
      return !isNegative(totals.dueForPayment) || isNegative(totals.withVAT)
    },
  ]

  /// Kinds of invoices that may reduce an earlier one: corrections, final and self-billed ones.
  private static let corrections: Set<String> = [
    "384", "385", "471", "472", "473", "503", "876", "877",
  ]

  private static func isNegative(_ amount: ExactDecimal?) -> Bool { amount?.isNegative ?? false }
}

/// An allowance or charge of the document or of a line.
struct PlacedChange: Sendable {
  let value: AllowanceCharge
  let place: Place
}

extension Scope<PlacedChange> {
  static let changes = Scope(
    within: Wording("Im Nachlass oder Zuschlag", "The allowance or charge"),
    items: { examination in
      let invoice = examination.invoice
      return invoice.allowances.enumerated().map {
        PlacedChange(value: $1, place: .allowance($0 + 1))
      }
        + invoice.charges.enumerated().map { PlacedChange(value: $1, place: .charge($0 + 1)) }
        + examination.lineAllowances.map {
          PlacedChange(value: $0.value, place: .lineAllowance($0.number, line: $0.line))
        }
        + examination.lineCharges.map {
          PlacedChange(value: $0.value, place: .lineCharge($0.number, line: $0.line))
        }
    }, place: { item, _ in item.place })
}
