import Invoice
import ReadResult

/// The fields of one document, found one kind after the other.
struct DocumentFields {
  let layout: Layout
  let documentClass: DocumentClass
  private let search: ValueSearch
  /// What is known of the supplier's documents; nil where nothing is.
  private let memory: Memory?
  private(set) var fields: [FieldName: ExtractedField] = [:]

  init(layout: Layout, documentClass: DocumentClass, memory: Memory? = nil) {
    self.layout = layout
    self.documentClass = documentClass
    self.memory = memory
    let table = LabelTable.table(for: documentClass)
    search = ValueSearch(layout: layout, findings: LabelFinding.all(in: layout, by: table))
  }

  mutating func set(_ name: FieldName, _ candidate: Candidate<String>?) {
    if let candidate { fields[name] = ExtractedField(candidate) }
  }

  mutating func findReferences() {
    let finder = NumberFinder(search: search, isReminder: documentClass == .dunning)
    var numbers = finder.candidates(.invoiceNumber)
    if numbers.isEmpty, documentClass == .invoice { numbers = finder.doubtfulNumbers() }
    if documentClass != .dunning || Set(numbers.map(\.value)).count == 1 {
      set(.invoiceNumber, numbers.best)
    }
    set(.orderNumber, finder.candidates(.orderNumber).best)
    set(.contractNumber, finder.candidates(.contractNumber).best)
    set(.sellerTaxNumber, finder.taxNumbers().best)
  }

  mutating func findDates() {
    var finder = DateFinder(
      search: search, isReminder: documentClass == .dunning,
      isClaim: documentClass.makesClaim && documentClass != .expenseReceipt)
    if let issued = finder.issueDate() { setDate(.issueDate, issued.value.first, issued) }
    if let memory { fields[.issueDate] = memory.settled(.issueDate, fields[.issueDate]) }
    let issued = fields[.issueDate].flatMap { CalendarDate($0.value) }
    finder.issued = issued
    // Nothing is due before it was asked for.
    let dueDates = finder.candidates(.dueDate, forms: [.day]).filter { candidate in
      issued.map { candidate.value.first >= $0 } ?? true
    }
    if let due = bestCandidate(dueDates) {
      setDate(.dueDate, due.value.first, due)
    }
    if let service = service(finder) {
      setDate(.serviceStart, service.value.first, service)
      setDate(.serviceEnd, service.value.last, service)
    }
    if let start = bestCandidate(finder.candidates(.serviceStart, forms: [.day])) {
      setDate(.serviceStart, start.value.first, start)
    }
    if let end = bestCandidate(finder.candidates(.serviceEnd, forms: [.day])) {
      setDate(.serviceEnd, end.value.last, end)
    }
  }

  /// The time of the service: at its label, else as a sentence tells it.
  private func service(_ finder: DateFinder) -> Candidate<DateFinder.Span>? {
    let labelled = bestCandidate(finder.candidates(.service, forms: [.day, .month, .span]))
    if let labelled, labelled.score >= Self.clearLabel { return labelled }
    let told = documentClass.makesClaim ? finder.serviceOfSentences(issued: finder.issued) : nil
    return told ?? labelled ?? finder.anySpan() ?? finder.anyMonth()
  }

  /// A word such as “Lieferung” alone says less than a sentence.
  private static let clearLabel = 0.45

  private mutating func setDate(
    _ name: FieldName, _ date: CalendarDate, _ found: Candidate<DateFinder.Span>
  ) {
    fields[name] = ExtractedField(
      date.description, confidence: min(found.score, 0.99), place: found.place)
  }

  mutating func findIdentifiers(ownNumbers: Set<String> = []) {
    let finder = IdentifierFinder(layout: layout, ownNumbers: ownNumbers)
    set(.iban, finder.account())
    set(.sellerVATIdentifier, finder.vatNumber())
  }

  mutating func findParties(ownNames: [String]) {
    let finder = PartyFinder(
      layout: layout, ownNames: ownNames, hasAddressee: documentClass != .expenseReceipt)
    var (sender, addressee) = finder.parties()
    // An order is sent by the one who will pay; its confirmation comes from the other side.
    if documentClass == .purchaseOrder, !layout.isConfirmation { swap(&sender, &addressee) }
    set(.sellerName, sender)
    set(.buyerName, addressee)
  }
}

extension DocumentFields {
  mutating func findTerms() {
    let terms = PaymentTerms(layout)
    set(.cashDiscountPercent, terms.cashDiscountPercent)
    set(.cashDiscountDays, terms.cashDiscountDays)
    guard let field = fields[.issueDate], let issued = CalendarDate(field.value) else { return }
    if terms.cashDiscountDays == nil, let end = terms.cashDiscountDate,
      (0...120).contains(issued.days(until: end.value))
    {
      let days = String(issued.days(until: end.value))
      let score = following(from: field, end.score)
      set(.cashDiscountDays, Candidate(value: days, score: score, place: nil))
    }
    // By this day less is due, and nothing says by when the whole is.
    if terms.netDate == nil, let end = terms.cashDiscountDate,
      end.value.description == fields[.dueDate]?.value
    {
      fields[.dueDate] = nil
    }
    if let date = terms.netDate,
      terms.cashDiscountDate?.value.description == fields[.dueDate]?.value
        || fields[.dueDate] == nil
    {
      setDueDate(date)
    }
    if fields[.dueDate] == nil, let date = terms.payDates.first(where: { $0.value >= issued }) {
      setDueDate(date)
    }
    if fields[.dueDate] == nil, let days = terms.netDays {
      let score = following(from: field, days.score)
      setDueDate(Candidate(value: issued.adding(days: days.value), score: score, place: nil))
    }
    if fields[.dueDate] == nil, let day = terms.deadline?.date(from: issued) {
      setDueDate(Candidate(value: day, score: 0.6, place: nil))
    }
  }

  private mutating func setDueDate(_ date: Candidate<CalendarDate>) {
    set(
      .dueDate,
      Candidate(value: date.value.description, score: date.score, place: date.place))
  }

  /// The score of what is counted from a day: as sure as the less sure of the two.
  ///
  /// In a text layer a day that was found at all is mostly the right one; a recognised one may be
  /// misread by a digit.
  private func following(from issued: ExtractedField, _ score: Double) -> Double {
    layout.isRecognized || issued.confidence < Self.soundDate
      ? min(score, issued.confidence) : score
  }

  /// The score from which a date of a text layer is as sure as any (see `Calibration`).
  private static let soundDate = 0.3

  mutating func findAmounts() {
    let amounts = FoundAmount.all(in: layout)
    set(.currency, Currency.of(amounts, in: layout))
    guard documentClass.makesClaim else { return }
    if documentClass == .dunning {
      set(.gross, Claim.best(of: memory?.judged(amounts) ?? amounts))
      return
    }
    guard let totals = totals(of: amounts) else { return }
    let certainty = totals.certainty
    func field(_ role: AmountRole, _ amount: FoundAmount?) -> Candidate<String>? {
      amount.map {
        Candidate(
          value: $0.value.description, score: certainty * min(1, 0.5 + $0.score(role) / 2),
          place: $0.place)
      }
    }
    set(.net, field(.net, totals.net))
    set(.tax, field(.tax, totals.tax))
    set(.gross, field(.gross, totals.gross))
    if totals.tax == nil, let sum = totals.taxSum {
      set(.tax, Candidate(value: sum.description, score: 0.8, place: nil))
    }
    if totals.gross == nil, let sum = totals.grossSum {
      set(.gross, Candidate(value: sum.description, score: 0.7, place: nil))
    }
    if totals.net == nil, let sum = totals.netSum {
      set(.net, Candidate(value: sum.description, score: 0.8, place: nil))
    }
    if totals.net == nil, let tax = totals.tax, let gross = totals.gross,
      let net = gross.value.subtracting(tax.value), TaxRate.isPossible(tax: tax.value, net: net)
    {
      set(.net, Candidate(value: net.description, score: 0.7, place: nil))
    }
  }
}

extension DocumentFields {
  /// The totals; what memory makes of them where it fits together no worse.
  private func totals(of amounts: [FoundAmount]) -> Totals? {
    let isUntaxed = TaxExemption.isNamed(in: layout)
    let lineSum = LineTable(layout).sum
    let general = Totals.best(of: amounts, isUntaxed: isUntaxed, lineSum: lineSum)
    guard let memory,
      let judged = Totals.best(
        of: memory.judged(amounts), isUntaxed: isUntaxed, lineSum: lineSum),
      judged.certainty >= general?.certainty ?? 0
    else { return general }
    return judged
  }
}

extension Layout {
  /// Whether any of its words were recognised in a picture.
  var isRecognized: Bool { cells.contains { $0.tokens.contains(where: \.isRecognized) } }

  var isConfirmation: Bool {
    cells.prefix(40).contains { cell in
      let text = cell.tokens.map(\.folded).joined()
      return text.contains("auftragsbestaetigung") || text.contains("orderconfirmation")
    }
  }
}
