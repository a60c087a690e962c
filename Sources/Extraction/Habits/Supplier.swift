import ReadResult

/// A supplier by what is printed on its documents, and what is known of their fields.
struct Supplier: Codable, Hashable, Sendable {
  private(set) var vatIdentifiers: [String] = []
  private(set) var taxNumbers: [String] = []
  private(set) var accounts: [String] = []
  private(set) var names: [String] = []
  private(set) var postCodes: [String] = []
  /// Whether documents of different companies bear the same marks: then nothing is known of any.
  private(set) var isDisputed = false
  private(set) var fields: [FieldName: FieldMemory] = [:]

  static let vatIdentifiersMax = 2
  static let taxNumbersMax = 3
  static let accountsMax = 4
  static let namesMax = 4
  static let postCodesMax = 6

  mutating func learn(_ lesson: SupplierLesson) {
    if contradicts(lesson.marks) { isDisputed = true }
    Self.add(lesson.marks.vatIdentifier, to: &vatIdentifiers, Self.vatIdentifiersMax)
    Self.add(lesson.marks.taxNumber, to: &taxNumbers, Self.taxNumbersMax)
    Self.add(lesson.marks.name, to: &names, Self.namesMax)
    for account in lesson.marks.accounts { Self.add(account, to: &accounts, Self.accountsMax) }
    for code in lesson.marks.postCodes { Self.add(code, to: &postCodes, Self.postCodesMax) }
    for field in lesson.fields {
      fields[field.name, default: FieldMemory()].learn(field, of: lesson.documentClass)
    }
  }

  /// All by which its documents are looked up.
  var marks: [String] { vatIdentifiers + taxNumbers + names + accounts }

  /// Whether name and all numbers are others: two companies that share a mark.
  private func contradicts(_ marks: SupplierMarks) -> Bool {
    guard let name = marks.name, !names.isEmpty else { return false }
    let isSameName = names.contains { $0.hasPrefix(name) || name.hasPrefix($0) }
    let isSameNumber =
      !Set(accounts).isDisjoint(with: marks.accounts)
      || marks.taxNumber.map(taxNumbers.contains) ?? false
    return !isSameName && !isSameNumber
  }

  private static func add(_ mark: String?, to marks: inout [String], _ most: Int) {
    guard let mark, !marks.contains(mark) else { return }
    marks.append(mark)
    marks.removeFirst(max(0, marks.count - most))
  }
}

extension Supplier {
  /// How a document's marks fit this supplier.
  enum Fit { case none, conflict, fits }

  /// Compares what a document prints with what is known.
  ///
  /// The VAT identifier tells a supplier alone; without it two signs must agree, since an account
  /// may be that of a bank that collects for many and a tax number is only unique in its state.
  /// Another VAT identifier is a conflict, and so is the name of another company with an account of
  /// its own.
  func fit(_ printed: PrintedMarks) -> Fit {
    let hasAccount = !printed.accounts.isDisjoint(with: accounts)
    let hasTaxNumber = !printed.taxNumbers.isDisjoint(with: taxNumbers)
    let hasName = names.contains(where: printed.prints)
    let isSeller = printed.sellerName.map(names.contains) ?? false
    if !printed.vatIdentifiers.isDisjoint(with: vatIdentifiers) {
      let isStrange =
        !hasName && !hasTaxNumber && !hasAccount && !printed.accounts.isEmpty && !accounts.isEmpty
        && printed.isSellerCompany
      return isStrange || printed.vatIdentifiers.count > 1 && !hasName && !hasAccount
        ? .conflict : .fits
    }
    let signs = [hasAccount, hasTaxNumber, hasName].count { $0 }
    let hasPlace = isSeller && !printed.postCodes.isDisjoint(with: postCodes)
    guard signs > 1 || hasPlace else { return .none }
    let isOther =
      !vatIdentifiers.isEmpty && !printed.vatIdentifiers.isEmpty
      && !(printed.isRecognized && printed.vatIdentifiers.contains(where: isMisreadVATIdentifier))
    return isOther ? .conflict : .fits
  }

  private func isMisreadVATIdentifier(_ printed: String) -> Bool {
    vatIdentifiers.contains { Misread.isOneCharacter(printed, from: $0) }
  }
}

enum Misread {
  /// Whether two texts of one length differ in one character.
  static func isOneCharacter(_ left: String, from right: String) -> Bool {
    left.count == right.count && zip(left, right).count { $0 != $1 } == 1
  }
}
