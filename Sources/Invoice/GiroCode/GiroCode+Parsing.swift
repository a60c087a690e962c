extension GiroCode {
  /// Reads the bytes of a QR code.
  ///
  /// Strict, but for what generators do and no bank minds: blanks in the IBAN, line ends of either
  /// kind, missing lines behind the last one that is used, empty ones there, and bytes of
  /// ISO 8859-1, which QR codes are made of if nothing else is said, where it says UTF-8.
  package init(parsing bytes: [UInt8]) throws(GiroCodeFault) {
    let lines = try GiroCodeLines(bytes)
    guard let version = Version(rawValue: lines[.version]) else {
      throw .malformed(.version, lines[.version])
    }
    guard lines[.identification] == "SCT" else {
      throw .malformed(.identification, lines[.identification])
    }
    let bic = lines.optional(.bic)
    if let bic, !Self.isBIC(bic) { throw .malformed(.bic, bic) }
    if bic == nil, version == .one { throw .missing(.bic) }
    guard let name = lines.optional(.name) else { throw .missing(.name) }
    guard let account = lines.optional(.iban) else { throw .missing(.iban) }
    guard let iban = IBAN(account) else { throw .malformed(.iban, account) }
    self.init(version: version, name: name, iban: iban)
    self.bic = bic
    if let text = lines.optional(.amount) { amount = try Self.amount(text) }
    purpose = lines.optional(.purpose)
    if let purpose, !purpose.utf8.allSatisfy(Self.isLetterOrDigit) {
      throw .malformed(.purpose, purpose)
    }
    switch (lines.optional(.reference), lines.optional(.text)) {
    case (.some, .some): throw .twoRemittances
    case (let reference?, nil): remittance = .reference(reference)
    case (nil, let text?): remittance = .text(text)
    case (nil, nil): break
    }
    information = lines.optional(.information)
  }

  /// `EUR`, digits and up to two decimals.
  private static func amount(_ text: String) throws(GiroCodeFault) -> ExactDecimal {
    let malformed = GiroCodeFault.malformed(.amount, text)
    let number = text.dropFirst(3)
    guard text.hasPrefix("EUR"), number.utf8.first.map(isDigit) == true,
      number.utf8.last.map(isDigit) == true, let amount = ExactDecimal(String(number)),
      amount.scale <= 2, !amount.isZero, number.prefix(while: { $0 != "." }).count <= 9
    else { throw malformed }
    return amount
  }

  /// Four letters, two of the country, two and perhaps three letters or digits (ISO 9362).
  private static func isBIC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return [8, 11].contains(bytes.count) && bytes.allSatisfy(isLetterOrDigit)
      && !bytes[4...5].contains(where: isDigit)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & ~0x20) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The lines of a GiroCode, one an element.
private struct GiroCodeLines {
  private let lines: [String]

  init(_ bytes: [UInt8]) throws(GiroCodeFault) {
    var rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    rows = rows.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    guard rows.first.map({ Array($0) }) == Array(GiroCode.serviceTag.utf8) else {
      throw .otherCode
    }
    guard bytes.count <= GiroCode.bytesMax else { throw .tooManyBytes(bytes.count) }
    while rows.last?.isEmpty == true { rows.removeLast() }
    guard rows.count <= GiroCodeFault.Element.allCases.count else { throw .surplusLines }
    var characters = try Self.characters(rows)
    if characters == .utf8, rows.contains(where: { characters.text($0) == nil }) {
      characters = .latin1
    }
    var lines: [String] = []
    for row in rows {
      guard let line = characters.text(row) else { throw .undecodable(characters) }
      lines.append(line)
    }
    self.lines = lines
    for element in GiroCodeFault.Element.allCases {
      if let most = element.lengthMax, self[element].unicodeScalars.count > most {
        throw .tooLong(element)
      }
    }
  }

  private static func characters(
    _ rows: [ArraySlice<UInt8>]
  ) throws(GiroCodeFault) -> GiroCodeCharacters {
    let index = GiroCodeFault.Element.characterSet.rawValue
    guard rows.indices.contains(index) else { throw .missing(.characterSet) }
    let text = String(decoding: rows[index], as: UTF8.self)
    guard text.utf8.count == 1, let characters = Int(text).flatMap(GiroCodeCharacters.init) else {
      throw .malformed(.characterSet, text)
    }
    return characters
  }

  /// Empty where the line is missing.
  subscript(element: GiroCodeFault.Element) -> String {
    lines.indices.contains(element.rawValue) ? lines[element.rawValue] : ""
  }

  /// Nil for a line that is missing or blank.
  func optional(_ element: GiroCodeFault.Element) -> String? {
    let text = self[element]
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
