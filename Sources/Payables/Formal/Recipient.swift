import Invoice
import InvoiceRules

/// Which of the own companies an invoice is addressed to (D5).
struct Recipient: Sendable {
  let company: OwnCompany?
  let certainty: Certainty
  /// The name that was judged: BT-44, else BT-45.
  let name: String?

  enum Certainty: Hashable, Sendable {
    /// Its name stands there.
    case named
    /// Its name stands there with errors, or only its VAT identifier.
    case nearly
    /// Another name.
    case other
    /// No name was found.
    case unnamed
  }

  init(_ invoice: Invoice, text: String?, companies: [OwnCompany]) {
    let buyer = invoice.buyer
    let names = [buyer.name, buyer.tradingName].compactMap(\.self)
    let parsed = names.map { CompanyName($0) }
    name = names.first
    let candidates = companies.map { OwnNames($0) }
    if let own = candidates.first(where: { own in parsed.contains(where: own.have) }) {
      (company, certainty) = (own.company, .named)
      return
    }
    let byNumber = buyer.vatIdentifier.flatMap { number in
      candidates.first { $0.company.vatIdentifier.map(Self.folded) == Self.folded(number) }
    }
    // A company that is not ours is named in so many words.
    if let other = parsed.first, other.form != nil {
      let meant =
        candidates.first { own in
          // On a page something that stands beside the name may have been read with it.
          parsed.contains(where: own.nearlyHave)
            || (text != nil && names.contains { own.stands(in: $0) })
        } ?? byNumber.flatMap { $0.hasBase(other.base) ? $0 : nil }
      (company, certainty) = (meant?.company, meant == nil ? .other : .nearly)
      return
    }
    let address = [buyer.address?.line1, buyer.address?.line2, buyer.address?.line3]
    let inLines = address.compactMap(\.self).map { CompanyName($0) }.filter { $0.form != nil }
    if let own = candidates.first(where: { own in
      inLines.contains(where: own.have) || own.stands(in: text)
    }) {
      (company, certainty) = (own.company, .named)
    } else if let own = byNumber
      ?? candidates.first(where: { own in parsed.contains(where: own.nearlyHave) })
    {
      (company, certainty) = (own.company, .nearly)
    } else {
      (company, certainty) = (nil, names.isEmpty ? .unnamed : .other)
    }
  }

  static func folded(_ number: String) -> String {
    String(number.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}

/// An own company with all its names as they are compared.
private struct OwnNames {
  let company: OwnCompany
  private let registered: CompanyName
  private let aliases: [CompanyName]

  init(_ company: OwnCompany) {
    self.company = company
    registered = CompanyName(company.name)
    aliases = company.aliases.map { CompanyName($0) }
  }

  /// An alias without a legal form has that of the company.
  private var names: [CompanyName] { [registered] + aliases }

  func have(_ name: CompanyName) -> Bool {
    names.contains { own in
      name.isSame(as: own)
        || (own.form == nil && own.base == name.base && name.form == registered.form)
    }
  }

  func nearlyHave(_ name: CompanyName) -> Bool { names.contains { name.isNear($0) } }

  func hasBase(_ base: String) -> Bool { names.contains { $0.base == base } }

  /// Whether the registered name with its legal form stands in a text.
  func stands(in text: String?) -> Bool {
    guard let text, registered.form != nil else { return false }
    let wanted = FoldedWords(company.name).words
    let words = FoldedWords(text).words
    guard let first = wanted.first, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      words[start] == first && words[start...].starts(with: wanted)
    }
  }
}
